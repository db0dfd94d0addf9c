import type { RowId } from '../ids'
import type { SegmentKind } from '../kinds'
import type { Row, Segment } from '../segment'

/** What a classroom is about; the rest frames it. */
const substance: ReadonlySet<SegmentKind> = new Set([
  'caseShare',
  'microForum',
  'keynote',
  'skit',
  'talk',
  'interaction',
])

/** The micro-forums of a running order. */
export const forumsIn = (rows: readonly Row[]): readonly Segment[] =>
  rows.filter((row): row is Segment => row.type === 'segment' && row.kind === 'microForum')

/** After which row a new micro-forum goes: the last one that is no closing. Null: to the top. */
export function forumPlace(rows: readonly Row[]): RowId | null {
  const last = rows.findLast((row) => row.type === 'segment' && substance.has(row.kind))
  return (last ?? rows.at(-1))?.id ?? null
}
