/** The common value of a field; null if they differ, or there are none. */
export function sharedBy<T, Field extends keyof T>(all: readonly T[], field: Field): T[Field] | null {
  const [first] = all
  return first && all.every((one) => one[field] === first[field]) ? first[field] : null
}
