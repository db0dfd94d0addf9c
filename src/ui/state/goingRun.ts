import type { RunSnapshot } from '../../document/shape/runShape'
import { foldRun } from '../../domain/run/log/foldRun'
import type { RunPlan } from '../../domain/run/plan/plan'
import { t } from '../../i18n'
import { notify } from './notices'
import { runNow, useRun } from './run'

/** An active run: its show waits, runs or is paused. */
export interface GoingRun extends RunSnapshot {
  readonly plan: RunPlan
}

const isGoing = (run: RunSnapshot | null): run is GoingRun =>
  run !== null && run.plan !== null && foldRun(run.plan, run.log).phase !== 'ended'
const goingOf = (run: RunSnapshot | null): GoingRun | null => (isGoing(run) ? run : null)

/** The active run of this window, whatever screen is shown; null if there is none. Only one is active at a time. */
export const goingRun = (): GoingRun | null => goingOf(runNow())
export const useGoingRun = <T>(select: (run: GoingRun | null) => T): T => useRun((run) => select(goingOf(run)))

/** Whether a session is protected by its active show; if so, a message says so. */
export function isHeldByShow(isIt: (sessionId: string) => boolean): boolean {
  const plan = goingRun()?.plan
  if (!plan || !isIt(plan.sessionId)) return false
  notify({ tone: 'caution', message: t('sessions.onStage', { name: plan.theme }) })
  return true
}

/** Somebody is on stage because of it, so the displays must not go dark. */
export function isOnStage(): boolean {
  const run = goingRun()
  return run !== null && foldRun(run.plan, run.log).phase !== 'waiting'
}
