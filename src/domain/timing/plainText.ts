/** Full-width letters, digits and signs (`１４：００`) as plain ones, ends trimmed: how input methods leave them. */
export const plainText = (text: string): string => text.normalize('NFKC').trim()
