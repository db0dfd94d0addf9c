/** The units that a count of people may be written with. */
export const countedPeople = /(?:人|名|位|people)$/i

/** A whole number as people type it, including full-width digits, separators and the unit; null if it is not one. */
export function parseCount(text: string, unit: RegExp | null = null): number | null {
  const plain = text.normalize('NFKC').replaceAll(/[,\s]/g, '')
  const figures = unit ? plain.replace(unit, '') : plain
  return /^\d{1,9}$/.test(figures) ? Number(figures) : null
}
