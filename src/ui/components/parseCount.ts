/** A whole number as people type it, full-width digits and separators included; null where it is none. */
export function parseCount(text: string): number | null {
  const plain = text.normalize('NFKC').replaceAll(/[,\s]/g, '')
  return /^\d{1,9}$/.test(plain) ? Number(plain) : null
}
