import { kinds, segmentKinds, type SegmentKind } from '../../domain/kinds'

/** The name of a kind in the office's spreadsheets. */
export const kindName = (kind: SegmentKind): string => kinds[kind].names[0]

const named = segmentKinds.filter((kind) => kind !== 'custom')

/** Every word for a kind except 其他, which counts only on its own; earlier ones take precedence. */
const words: readonly (readonly [string, SegmentKind])[] = [
  ...named.map((kind) => [kindName(kind), kind] as const),
  ...named.flatMap((kind) => kinds[kind].names.slice(1).map((name) => [name, kind] as const)),
]

/** The kind whose name is exactly the cell's text; null otherwise. */
export function kindCalled(cell: string): SegmentKind | null {
  const word = cell.trim().toLowerCase()
  if (word === kindName('custom')) return 'custom'
  return words.find(([name]) => word === name)?.[1] ?? null
}

/** A cell of up to this many characters that contains the name of a kind is of that kind: 开场致辞, 领导颁奖仪式. */
const longest = 8

/**
 * The kind that a cell names: on its own, before a mark (`微论坛：议一议`, `情景剧《上下》`) or in few words. Null for none: a
 * sentence that merely contains such a word does not count.
 */
export function kindNamed(cell: string): SegmentKind | null {
  const called = kindCalled(cell) ?? kindCalled(cell.split(/[：:《“"（(｜|—]/u)[0] ?? '')
  if (called) return called
  const word = cell.trim().toLowerCase()
  return word.length > longest ? null : (words.find(([name]) => word.includes(name))?.[1] ?? null)
}
