/** The fields of an object; none for anything else. */
export const objectOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

/**
 * Field by field, `given` if it has the shape of `wanted`, or else `wanted` itself. An empty object or list in `wanted`
 * may be anything: its contents are not known beforehand.
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
