import type { RunPlan } from '../../domain/live/plan'
import { cuesOf } from '../../domain/live/standby'
import { departments } from '../../domain/segment'
import { displayKinds } from '../../ipc/displays'
import type { Asked } from './asked'

type Which = Pick<Asked, 'kind' | 'department'>

/** Where the digit stands in `event.code`, of either row of keys. */
const digit = /^(?:Digit|Numpad)(\d)$/

/**
 * What a key shows: 1 to 4 are the displays in their order, and 4 again is the next department. Null: another key.
 */
export function displayOfKey(code: string, { kind, department }: Which, columns: readonly string[]): Which | null {
  const wanted = displayKinds[Number(digit.exec(code)?.[1]) - 1]
  if (!wanted) return null
  if (wanted !== 'department') return { kind: wanted, department: '' }
  const next = kind === 'department' ? columns.indexOf(department) + 1 : 0
  return { kind: wanted, department: columns[next % columns.length] ?? '' }
}

/** The departments and columns that have something to do in a plan; all departments where none has. */
export function columnsOf({ cueColumns, segments }: Pick<RunPlan, 'cueColumns' | 'segments'>): readonly string[] {
  const all = [...departments, ...cueColumns.map(({ id }) => id)]
  const used = all.filter((id) => segments.some((segment) => cuesOf(segment, id) !== null))
  return used.length > 0 ? used : departments
}
