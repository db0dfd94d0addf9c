import { reportFailure } from '../feedback/reportFailure'
import { reopenDisplays } from '../state/displays'
import { openSession } from '../state/documents'
import { goingRun, isOnStage, type GoingRun } from '../state/goingRun'
import { goTo, startAtShowOf } from '../state/place'
import { onRun, resumeRun } from '../state/run'
import { ask } from '../state/studio'
import { workspace } from '../state/workspace'

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
export function followGoingRun(): void {
  let heldId: string | null = null
  onRun(() => {
    const run = goingRun()
    const id = run?.id ?? null
    startAtShowOf(run && isOnStage() ? run.plan.sessionId : null)
    if (id === heldId) return
    heldId = id
    void reportFailure(() => Promise.all([ask('run.hold', id !== null), ...(id === null ? [] : [reopenDisplays(id)])]))
  })
  workspace.subscribe(({ session }, before) => {
    if (session && session.id !== before.session?.id && !goingRun()) void reportFailure(resumeRun)
  })
}
