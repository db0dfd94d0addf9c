import { foldRun } from '../../../domain/run/log/foldRun'
import type { RunPlan } from '../../../domain/run/plan/plan'
import { reportOf } from '../../../domain/run/report/report'
import type { RunEvent } from '../../../domain/run/log/runEvent'
import { reportView, type ReportView } from './reportView'

/** What the list of runs shows of one. */
export interface RunOutcome {
  /** `unstarted`: cancelled before it began. */
  readonly state: 'waiting' | 'going' | 'unstarted' | 'over'
  /** When it began, after corrections, epoch ms; null if it has not. */
  readonly startedAt: number | null
  /** Its result; null until it is over. */
  readonly took: Pick<ReportView, 'actual' | 'over' | 'side' | 'tone'> | null
}

export function runOutcome(plan: RunPlan, log: readonly RunEvent[]): RunOutcome {
  const { phase, startedAt } = foldRun(plan, log)
  if (phase === 'waiting') return { state: 'waiting', startedAt, took: null }
  if (phase !== 'ended') return { state: 'going', startedAt, took: null }
  if (startedAt === null) return { state: 'unstarted', startedAt, took: null }
  const { actual, over, side, tone } = reportView(reportOf(plan, log), plan)
  return { state: 'over', startedAt, took: { actual, over, side, tone } }
}
