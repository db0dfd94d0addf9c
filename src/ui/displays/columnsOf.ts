import type { RunPlan } from '../../domain/run/plan/plan'
import { cuesOf } from '../../domain/run/standby'
import { departments } from '../../domain/segment'

/** The departments and columns with cues in a plan; all departments if none has any. */
export function columnsOf({ cueColumns, segments }: Pick<RunPlan, 'cueColumns' | 'segments'>): readonly string[] {
  const all = [...departments, ...cueColumns.map(({ id }) => id)]
  const used = all.filter((id) => segments.some((segment) => cuesOf(segment, id) !== null))
  return used.length > 0 ? used : departments
}
