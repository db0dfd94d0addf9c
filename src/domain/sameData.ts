/** Whether two plain values (numbers, texts, lists, records) say the same, whatever order their keys have. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [left, right] = [new Map(Object.entries(a)), new Map<string, unknown>(Object.entries(b))]
  return (
    left.size === right.size && [...left].every(([key, value]) => right.has(key) && sameData(value, right.get(key)))
  )
}
