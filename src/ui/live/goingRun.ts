import type { RunSnapshot } from '../../document/shape/runShape'
import { foldRun } from '../../domain/run/log/foldRun'
import type { RunPlan } from '../../domain/run/plan/plan'
import { t } from '../../i18n'
import { told } from '../feedback/reportFailure'
import { openSession } from '../state/documents'
import { reopenDisplays } from '../state/displays'
import { notify } from '../state/notices'
import { goTo, startAtShowOf } from '../state/place'
import { onRun, resumeRun, runNow, useRun } from '../state/run'
import { ask } from '../state/studio'
import { workspace } from '../state/workspace'

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

/** Goes to the console of the run that goes on, and to its session with it. */
export async function goToRun({ plan }: GoingRun): Promise<void> {
  await openSession(plan.sessionId)
  goTo('live', plan.sessionId)
}

/**
 * A show that was left going is there again with its session, on whatever screen that opens; and for as long as one
 * goes on the machine stays awake, the window open, the displays on that were placed, and its console the first thing
 * that a start shows.
 */
export function keepRun(): void {
  let heldId: string | null = null
  onRun(() => {
    const run = goingRun()
    const id = run?.id ?? null
    startAtShowOf(run && isOnStage() ? run.plan.sessionId : null)
    if (id === heldId) return
    heldId = id
    void told(() => Promise.all([ask('run.hold', id !== null), ...(id === null ? [] : [reopenDisplays(id)])]))
  })
  workspace.subscribe(({ session }, before) => {
    if (session && session.id !== before.session?.id && !goingRun()) void told(resumeRun)
  })
}
