import { strokeTable } from './strokeTable'

/** Where a character stands in stroke order: fewer strokes first, then 横竖撇点折, stroke by stroke. */
export interface StrokeKey {
  readonly count: number
  /** Digits from 1 to 5, in order of writing; `9` where only the count is known, which comes after what is known. */
  readonly sequence: string
}

const table: ReadonlyMap<string, string> = new Map(
  [...strokeTable.matchAll(/(\D)(\d+)/gu)].map(([, character = '', sequence = '']) => [character, sequence] as const),
)

/** The order of the operating system's own tables, for what ours lacks. */
const byCollator = new Intl.Collator('zh-u-co-stroke').compare

const guessed = new Map<string, StrokeKey>()

export function strokesOf(character: string): StrokeKey {
  const sequence = table.get(character)
  if (sequence !== undefined) return { count: sequence.length, sequence }
  const known = guessed.get(character) ?? { count: guessedCount(character), sequence: '9' }
  guessed.set(character, known)
  return known
}

/** How many of our own characters are asked on each side of one that we do not have. */
const asked = 6

/** The collator orders by the number of strokes but tells none: it is the one that most neighbours have. */
function guessedCount(character: string): number {
  const ours = [...table.keys()].sort(byCollator)
  const at = ours.filter((one) => byCollator(one, character) < 0).length
  const counts = ours.slice(Math.max(0, at - asked), at + asked).map((one) => table.get(one)?.length ?? 0)
  const votes = (count: number): number => counts.filter((one) => one === count).length
  return counts.reduce((best, count) => (votes(count) >= votes(best) ? count : best), counts[0] ?? 0)
}

/** Orders two characters; equal only where they are the same. */
export function byStrokes(a: string, b: string): number {
  if (a === b) return 0
  const [one, other] = [strokesOf(a), strokesOf(b)]
  if (one.count !== other.count) return one.count - other.count
  if (one.sequence !== other.sequence) return one.sequence < other.sequence ? -1 : 1
  return byCollator(a, b) || (a < b ? -1 : 1)
}
