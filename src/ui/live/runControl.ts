import { showStatusMessage } from '../state/statusMessage'
import { setActuals, setRunEnd } from '../../document/edits/runEdits'
import { earlierTimings } from '../../domain/estimate/earlierTimings'
import { actualsOf } from '../../domain/run/log/actualsOf'
import { foldRun } from '../../domain/run/log/foldRun'
import { carriedCheckIns, type CarriedCheckIn } from '../../domain/run/log/carriedCheckIns'
import type { RunKind, RunPlan } from '../../domain/run/plan/plan'
import { planOf } from '../../domain/run/plan/planOf'
import type { Segment } from '../../domain/segment'
import type { SessionSnapshot } from '../../domain/session'
import type { SessionSummary } from '../../domain/sessionSummary'
import { scheduleOf } from '../../domain/timing/schedule'
import { t } from '../../i18n'
import { goToRun } from './followActiveRun'
import { activeRun } from '../state/activeRun'
import { runLink, sessionLink } from '../state/documents'
import { runNow, startRun } from '../state/run'
import { goTo } from '../state/place'
import { otherSessions } from '../state/otherSessions'
import { showNow } from '../state/showClock'
import { workspace } from '../state/workspace'

/**
 * Known durations of a segment, in ms: its rehearsals, its duration in the last show, and the duration of the same case
 * or script in shows of other sessions.
 */
const historyOf =
  ({ actuals }: Pick<SessionSnapshot, 'actuals'>, earlier: readonly SessionSummary[]) =>
  (segment: Segment): readonly number[] => {
    const actual = actuals.get(segment.id)
    const rehearsed = segment.rehearsals.map(({ durationMs }) => durationMs)
    return [...rehearsed, ...(actual ? [actual.durationMs] : []), ...earlierTimings(segment, earlier)]
  }

/**
 * The open session as a run would freeze it now; null if none is open. A session without a date is planned to start at
 * `undatedAt`.
 */
export function planNow(kind: RunKind, undatedAt = showNow()): RunPlan | null {
  const { session, library, summaries } = workspace.getState()
  if (!session || !library) return null
  const schedule = scheduleOf(session)
  const earlier = otherSessions(library, summaries, session.id)
  return planOf({ session, schedule, library, historyOf: historyOf(session, earlier) }, kind, undatedAt)
}

/** Freezes the open session and opens the console, where the run waits; returns to the active run if there is one. */
export async function beginRun(kind: RunKind): Promise<void> {
  const active = activeRun()
  if (active) return goToRun(active)
  const plan = planNow(kind)
  if (!plan) return
  const carried = await checkInsOfLastWait()
  await startRun(plan, carried)
  goTo('live', plan.sessionId)
  if (carried.length > 0) showStatusMessage(t('live.said.kept', { count: carried.length }))
}

/** The check-ins of the session's last run, if that was cancelled today before it began. */
async function checkInsOfLastWait(): Promise<readonly CarriedCheckIn[]> {
  const last = workspace.getState().session?.runs.at(-1)
  if (!last || last.endedAt === null) return []
  const { plan, log } = (await runLink(last.id)).replica.snapshot
  return plan ? carriedCheckIns(plan, log, showNow()) : []
}

/**
 * Stores the end of the shown run in its session, or that it is active again; a show also stores its durations there.
 */
export async function storeRunEnd(): Promise<void> {
  const run = runNow()
  if (!run?.plan) return
  const { endedAt } = foldRun(run.plan, run.log)
  const { replica } = await sessionLink(run.plan.sessionId)
  const entry = replica.snapshot.runs.find(({ id }) => id === run.id)
  // Notes that are added after the end are stored too.
  if (!entry || (entry.endedAt === null && endedAt === null)) return
  replica.record(setRunEnd(run.id, endedAt), setActuals(actualsOf(run.plan, run.log)))
}
