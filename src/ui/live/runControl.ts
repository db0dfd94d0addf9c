import { setActuals, setRunEnd } from '../../document/runEdits'
import type { RunKind, RunPlan } from '../../domain/live/plan'
import { planOf } from '../../domain/live/planOf'
import { runStateOf } from '../../domain/live/runStateOf'
import type { Segment } from '../../domain/segment'
import type { SessionSnapshot } from '../../domain/session'
import { scheduleOf } from '../../domain/timing/scheduleOf'
import { sessionLink } from '../state/documents'
import { runNow, startRun } from '../state/run'
import { goTo } from '../state/place'
import { showNow } from '../state/showClock'
import { workspace } from '../state/workspace'
import { actualsOf } from './actualsOf'

/** What is known of how long a segment takes: its rehearsals, and how long it took in the last show, in ms. */
export const historyOf =
  ({ actuals }: Pick<SessionSnapshot, 'actuals'>) =>
  ({ id, rehearsals }: Segment): readonly number[] => {
    const actual = actuals.get(id)
    return [...rehearsals.map(({ durationMs }) => durationMs), ...(actual ? [actual.durationMs] : [])]
  }

/** The open session as it would be called now; null while none is open. */
export function planNow(kind: RunKind): RunPlan | null {
  const { session, library } = workspace.getState()
  if (!session || !library) return null
  const schedule = scheduleOf(session)
  return planOf({ session, schedule, library, historyOf: historyOf(session) }, kind, showNow())
}

/** Freezes the open session and goes to the console, where it waits. */
export async function beginRun(kind: RunKind): Promise<void> {
  const plan = planNow(kind)
  if (!plan) return
  await startRun(plan)
  goTo('live', plan.sessionId)
}

/** Notes the end of the shown run in its session, or that it goes on after all; a show leaves its times there. */
export async function keepRunEnd(): Promise<void> {
  const run = runNow()
  if (!run?.plan) return
  const { endedAt } = runStateOf(run.plan, run.log, showNow())
  const { replica } = await sessionLink(run.plan.sessionId)
  const kept = replica.snapshot.runs.find(({ id }) => id === run.id)
  if (!kept || kept.endedAt === endedAt) return
  const isHeld = endedAt !== null && run.plan.kind === 'show'
  replica.record(setRunEnd(run.id, endedAt), ...(isHeld ? [setActuals(actualsOf(run.plan, run.log, endedAt))] : []))
}
