/** What a season can choose for all of its papers. */
export const houseFaces = ['serif', 'sans'] as const
export const titleSizes = ['small', 'normal', 'large'] as const

/** The look of a season that has chosen nothing. */
export const usualLook = { logo: '', colour: '', face: 'serif', titleSize: 'normal' } as const
