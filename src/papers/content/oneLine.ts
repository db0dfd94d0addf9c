/** A name or title for printing, without line breaks, tabs and repeated spaces from a paste. */
export const oneLine = (text: string | undefined): string => text?.replaceAll(/\s+/g, ' ').trim() ?? ''
