import type { RunSnapshot } from '../../document/shape/runShape'
import { foldRun } from '../../domain/run/log/foldRun'
import type { RunPlan } from '../../domain/run/plan/plan'
import { t } from '../../i18n'
import { notify } from './notices'
import { runNow, useRun } from './run'

/** A run that is not over: its show waits, runs or is paused. */
export interface GoingRun extends RunSnapshot {
  readonly plan: RunPlan
}

const isGoing = (run: RunSnapshot | null): run is GoingRun =>
  run !== null && run.plan !== null && foldRun(run.plan, run.log).phase !== 'ended'
const goingOf = (run: RunSnapshot | null): GoingRun | null => (isGoing(run) ? run : null)

/** The run that goes on in this window, whatever screen is shown; null while none does. One goes on at a time. */
export const goingRun = (): GoingRun | null => goingOf(runNow())
export const useGoingRun = <T>(select: (run: GoingRun | null) => T): T => useRun((run) => select(goingOf(run)))

/** Whether its show goes on is said: nobody takes a session from under it. */
export function isHeldByShow(isIt: (sessionId: string) => boolean): boolean {
  const plan = goingRun()?.plan
  if (!plan || !isIt(plan.sessionId)) return false
  notify({ tone: 'caution', message: t('sessions.onStage', { name: plan.theme }) })
  return true
}

/** Somebody is on stage by it, so that the displays must not go dark. */
export function isOnStage(): boolean {
  const run = goingRun()
  return run !== null && foldRun(run.plan, run.log).phase !== 'waiting'
}
