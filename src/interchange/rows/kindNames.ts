import { kinds, segmentKinds, type SegmentKind } from '../../domain/kinds'

/** What a kind is called in the office's spreadsheets. */
export const kindName = (kind: SegmentKind): string => kinds[kind].names[0]

const named = segmentKinds.filter((kind) => kind !== 'custom')

/** Every word for a kind but 其他, which names one only where nothing else stands beside it; the first names first. */
const words: readonly (readonly [string, SegmentKind])[] = [
  ...named.map((kind) => [kindName(kind), kind] as const),
  ...named.flatMap((kind) => kinds[kind].names.slice(1).map((name) => [name, kind] as const)),
]

/** The kind whose name the cell is, and nothing more; null where it is more or less. */
export function kindCalled(cell: string): SegmentKind | null {
  const word = cell.trim().toLowerCase()
  if (word === kindName('custom')) return 'custom'
  return words.find(([name]) => word === name)?.[1] ?? null
}

/** Up to this many characters, a cell that holds the name of a kind is about that kind: 开场致辞, 领导颁奖仪式. */
const longest = 8

/**
 * The kind a cell names: alone, before a mark (`微论坛：议一议`, `情景剧《上下》`) or in few words. Null where it names none:
 * a sentence that merely holds such a word is none.
 */
export function kindNamed(cell: string): SegmentKind | null {
  const called = kindCalled(cell) ?? kindCalled(cell.split(/[：:《“"（(｜|—]/u)[0] ?? '')
  if (called) return called
  const word = cell.trim().toLowerCase()
  return word.length > longest ? null : (words.find(([name]) => word.includes(name))?.[1] ?? null)
}
