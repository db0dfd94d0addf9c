import { present } from '../entity'
import type { Row } from '../segment'
import type { SessionSnapshot } from '../session'

const remembered = new WeakMap<SessionSnapshot['rows'], readonly Row[]>()

/** The rows that are there, in running order. The same array for as long as the rows are the same. */
export function orderedRows({ rows }: Pick<SessionSnapshot, 'rows'>): readonly Row[] {
  let ordered = remembered.get(rows)
  if (!ordered) {
    ordered = present(rows.values())
    remembered.set(rows, ordered)
  }
  return ordered
}
