import type { RunPlan } from '../../domain/live/plan'
import type { RunEvent } from '../../domain/live/runEvent'
import { runStateOf } from '../../domain/live/runStateOf'
import { reportView, type ReportView } from './reportView'

/** What the list of runs tells of one; null while it has not begun. */
export type RunOutcome = Pick<ReportView, 'actual' | 'delta' | 'side'>

export function outcomeOf(plan: RunPlan, log: readonly RunEvent[], nowAt: number): RunOutcome | null {
  const state = runStateOf(plan, log, nowAt)
  if (state.startedAt === null) return null
  const { actual, delta, side } = reportView(state, plan, log)
  return { actual, delta, side }
}
