import { strokeTable } from './strokeTable'

/** Where a character stands in stroke order: fewer strokes first, then 横竖撇点折, stroke by stroke. */
export interface StrokeKey {
  readonly count: number
  /** Digits from 1 to 5 in writing order. `9` if only the number of strokes is known; it sorts after known strokes. */
  readonly sequence: string
}

const table: ReadonlyMap<string, string> = new Map(
  [...strokeTable.matchAll(/(\D)(\d+)/gu)].map(([, character = '', sequence = '']) => [character, sequence] as const),
)

/** The operating system's own order, for characters missing from our table. */
const byCollator = new Intl.Collator('zh-u-co-stroke').compare

const guessed = new Map<string, StrokeKey>()

export function strokesOf(character: string): StrokeKey {
  const sequence = table.get(character)
  if (sequence !== undefined) return { count: sequence.length, sequence }
  const known = guessed.get(character) ?? { count: guessedCount(character), sequence: '9' }
  guessed.set(character, known)
  return known
}

/** How many of our own characters to compare on each side of an unknown one. */
const neighbours = 6

/** The collator sorts by the number of strokes but does not reveal it, so take the number that most neighbours have. */
function guessedCount(character: string): number {
  const ours = [...table.keys()].sort(byCollator)
  const at = ours.filter((one) => byCollator(one, character) < 0).length
  const counts = ours.slice(Math.max(0, at - neighbours), at + neighbours).map((one) => table.get(one)?.length ?? 0)
  const votes = (count: number): number => counts.filter((one) => one === count).length
  return counts.reduce((best, count) => (votes(count) >= votes(best) ? count : best), counts[0] ?? 0)
}

/** Compares two characters; equal only if they are the same. */
export function byStrokes(a: string, b: string): number {
  if (a === b) return 0
  const [one, other] = [strokesOf(a), strokesOf(b)]
  if (one.count !== other.count) return one.count - other.count
  if (one.sequence !== other.sequence) return one.sequence < other.sequence ? -1 : 1
  return byCollator(a, b) || (a < b ? -1 : 1)
}
