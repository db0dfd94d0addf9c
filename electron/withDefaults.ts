/** The fields of an object; none of anything else. */
export const objectOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

/**
 * `given` where it has the shape of `wanted`, field by field; `wanted` itself elsewhere. What is wanted as an empty object
 * or list may hold anything: its names are not known beforehand.
 */
export function withDefaults<T>(wanted: T, given: unknown): T {
  if (Array.isArray(wanted)) return Array.isArray(given) ? (given as T) : wanted
  if (typeof wanted !== 'object' || wanted === null)
    return wanted === null || typeof given === typeof wanted ? ((given ?? wanted) as T) : wanted
  const fields = objectOf(given)
  const names = Object.entries(wanted)
  if (names.length === 0) return fields as T
  return Object.fromEntries(names.map(([name, value]) => [name, withDefaults(value, fields[name])])) as T
}
