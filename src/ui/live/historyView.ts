import { foldRun } from '../../domain/live/foldRun'
import type { RunPlan } from '../../domain/live/plan'
import { reportOf } from '../../domain/live/report'
import type { RunEvent } from '../../domain/live/runEvent'
import { reportView, type ReportView } from './reportView'

/** What the list of runs tells of one. */
export interface RunOutcome {
  /** `unstarted`: given up before it began. */
  readonly state: 'waiting' | 'going' | 'unstarted' | 'over'
  /** How it went; null until it is over. */
  readonly took: Pick<ReportView, 'actual' | 'delta' | 'side'> | null
}

export function outcomeOf(plan: RunPlan, log: readonly RunEvent[]): RunOutcome {
  const { phase, startedAt } = foldRun(plan, log)
  if (phase === 'waiting') return { state: 'waiting', took: null }
  if (phase !== 'ended') return { state: 'going', took: null }
  if (startedAt === null) return { state: 'unstarted', took: null }
  const { actual, delta, side } = reportView(reportOf(plan, log), plan)
  return { state: 'over', took: { actual, delta, side } }
}
