/** A name or title as it is printed: without breaks, tabs and runs of blanks that came with a paste. */
export const oneLine = (text: string | undefined): string => text?.replaceAll(/\s+/g, ' ').trim() ?? ''
