export const checkedAppFolder: string
