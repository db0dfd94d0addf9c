import { reportFailure } from '../feedback/reportFailure'
import { reopenDisplays } from '../state/displays'
import { openSession } from '../state/documents'
import { activeRun, isOnStage, type ActiveRun } from '../state/activeRun'
import { goTo, startAtShowOf } from '../state/place'
import { onRun, resumeRun } from '../state/run'
import { ask } from '../state/studio'
import { workspace } from '../state/workspace'

/** Opens the session of the active run, and its console. */
export async function goToRun({ plan }: ActiveRun): Promise<void> {
  await openSession(plan.sessionId)
  goTo('live', plan.sessionId)
}

/**
 * A show that was left active resumes when its session opens, on whatever screen that is. While a show is active, the
 * machine stays awake, the window stays open, placed displays stay on, and the next start begins at the console.
 */
export function followActiveRun(): void {
  let heldId: string | null = null
  onRun(() => {
    const run = activeRun()
    const id = run?.id ?? null
    startAtShowOf(run && isOnStage() ? run.plan.sessionId : null)
    if (id === heldId) return
    heldId = id
    void reportFailure(() => Promise.all([ask('run.hold', id !== null), ...(id === null ? [] : [reopenDisplays(id)])]))
  })
  workspace.subscribe(({ session }, before) => {
    if (session && session.id !== before.session?.id && !activeRun()) void reportFailure(resumeRun)
  })
}
