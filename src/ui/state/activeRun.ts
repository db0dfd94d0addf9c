import type { RunSnapshot } from '../../document/shape/runShape'
import { foldRun } from '../../domain/run/log/foldRun'
import type { RunPlan } from '../../domain/run/plan/plan'
import { t } from '../../i18n'
import { notify } from './notices'
import { runNow, useRun } from './run'

/** An active run: its show waits, runs or is paused. */
export interface ActiveRun extends RunSnapshot {
  readonly plan: RunPlan
}

const isActive = (run: RunSnapshot | null): run is ActiveRun =>
  run !== null && run.plan !== null && foldRun(run.plan, run.log).phase !== 'ended'
const activeOf = (run: RunSnapshot | null): ActiveRun | null => (isActive(run) ? run : null)

/** The active run of this window, whatever screen is shown; null if there is none. Only one is active at a time. */
export const activeRun = (): ActiveRun | null => activeOf(runNow())
export const useActiveRun = <T>(select: (run: ActiveRun | null) => T): T => useRun((run) => select(activeOf(run)))

/** Whether a session is protected by its active show; if so, a message says so. */
export function isHeldByShow(isIt: (sessionId: string) => boolean): boolean {
  const plan = activeRun()?.plan
  if (!plan || !isIt(plan.sessionId)) return false
  notify({ tone: 'caution', message: t('sessions.onStage', { name: plan.theme }) })
  return true
}

/** Somebody is on stage because of it, so the displays must not go dark. */
export function isOnStage(): boolean {
  const run = activeRun()
  return run !== null && foldRun(run.plan, run.log).phase !== 'waiting'
}
