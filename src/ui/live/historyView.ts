import type { RunPlan } from '../../domain/live/plan'
import { reportOf } from '../../domain/live/report'
import type { RunEvent } from '../../domain/live/runEvent'
import { reportView, type ReportView } from './reportView'

/** What the list of runs tells of one; null while it has not begun. */
export type RunOutcome = Pick<ReportView, 'actual' | 'delta' | 'side'>

export function outcomeOf(plan: RunPlan, log: readonly RunEvent[]): RunOutcome | null {
  const report = reportOf(plan, log)
  if (report.startedAt === null) return null
  const { actual, delta, side } = reportView(report, plan)
  return { actual, delta, side }
}
