import { createStore, useStore } from 'zustand'
import type { Finding } from '../../domain/findings/finding'
import { findingsOf } from '../../domain/findings/findingsOf'
import type { LibrarySnapshot } from '../../domain/library'
import type { SessionSnapshot } from '../../domain/session'
import { orderedRows, scheduleOf, type Schedule, type Slot } from '../../domain/timing/schedule'
import { otherSessions } from './otherSessions'
import { isPointerDown } from './pointer'
import { preferences } from './preferences'
import { todayIn, whenDayChanges } from './today'
import { workspace } from './workspace'

/**
 * What follows from the open session at once. Each row selects its own part, so that an edit renders only what it
 * moved.
 */
interface Planned {
  /** Null while no session is open. */
  readonly schedule: Schedule | null
  /** The same array as long as the order is the same. */
  readonly rowIds: readonly string[]
  /**
   * A segment's position in the running order, from 1; skipped ones count. The same map as long as the order is the
   * same.
   */
  readonly numbers: ReadonlyMap<string, number>
}

/** What follows a moment after the edits: panel, strip and findings, so that typing never waits for them. */
interface Settled {
  readonly session: SessionSnapshot | null
  readonly schedule: Schedule | null
  readonly findings: readonly Finding[]
}

const nothingPlanned: Planned = { schedule: null, rowIds: [], numbers: new Map() }
const nothingSettled: Settled = { session: null, schedule: null, findings: [] }

export const planned = createStore<Planned>(() => nothingPlanned)
const settled = createStore<Settled>(() => nothingSettled)

export const usePlanned = <T>(select: (state: Planned) => T): T => useStore(planned, select)
export const useSettled = <T>(select: (state: Settled) => T): T => useStore(settled, select)
export const useSlot = (id: string): Slot | undefined => usePlanned(({ schedule }) => schedule?.slotById.get(id))

function plan(session: SessionSnapshot | null): void {
  if (!session) return planned.setState(nothingPlanned)
  const rows = orderedRows(session)
  const { rowIds, numbers } = planned.getState()
  const isSameOrder = rowIds.length === rows.length && rows.every(({ id }, i) => rowIds[i] === id)
  const segments = isSameOrder ? [] : rows.filter(({ type }) => type === 'segment')
  planned.setState({
    schedule: scheduleOf(session),
    rowIds: isSameOrder ? rowIds : rows.map(({ id }) => id),
    numbers: isSameOrder ? numbers : new Map(segments.map(({ id }, i) => [id, i + 1])),
  })
}

/** The findings of a session that is read, open or not, as things are now. */
export function findingsNow(snapshot: SessionSnapshot, library: LibrarySnapshot | null): readonly Finding[] {
  const { summaries } = workspace.getState()
  if (!library) return []
  const seasonOf = (id: string) => library.sessions.get(id)?.seasonId
  const earlier = otherSessions(library, summaries, snapshot.id)
  const others = earlier.filter(({ id }) => seasonOf(id) === seasonOf(snapshot.id))
  const { pace } = preferences.getState()
  const today = todayIn(snapshot.details.zone)
  return findingsOf({ snapshot, schedule: scheduleOf(snapshot), library, others, earlier, pace, today })
}

/** `now` with the same objects as in `before` for equal findings, so that only new ones render. */
function reuseEqualFindings(before: readonly Finding[], now: readonly Finding[]): readonly Finding[] {
  const known = new Map(before.map((finding) => [JSON.stringify(finding), finding]))
  const reused = now.map((finding) => known.get(JSON.stringify(finding)) ?? finding)
  return reused.length === before.length && reused.every((finding, i) => finding === before[i]) ? before : reused
}

/** How long edits must pause before the rest is derived, and how long it may lag behind at most, in ms. */
const pauseMs = 60
const lagMs = 1_000

let waiting: { readonly since: number; readonly timer: ReturnType<typeof setTimeout> } | null = null

function settle(): void {
  waiting = null
  const { session, library } = workspace.getState()
  if (!session) return settled.setState(nothingSettled)
  const reused = reuseEqualFindings(settled.getState().findings, findingsNow(session, library))
  settled.setState({ session, schedule: scheduleOf(session), findings: reused })
}

function settleSoon(): void {
  const now = Date.now()
  if (waiting) clearTimeout(waiting.timer)
  const since = waiting?.since ?? now
  const delayMs = Math.max(0, Math.min(pauseMs, since + lagMs - now))
  waiting = { since, timer: setTimeout(settleUnlessPressed, delayMs) }
}

/** Findings push down what is below them, so they do not come in the middle of a press. A drag waits no longer than `lagMs`. */
function settleUnlessPressed(): void {
  if (isPointerDown() && waiting && Date.now() - waiting.since < lagMs) settleSoon()
  else settle()
}

workspace.subscribe(({ session, library, summaries }, before) => {
  const isOther = session?.id !== before.session?.id
  if (session !== before.session) plan(session)
  // Another session is shown at once and complete; an edit of the shown one waits for a pause.
  if (isOther) settle()
  else if (session !== before.session || library !== before.library || summaries !== before.summaries) settleSoon()
})
preferences.subscribe(({ pace }, before) => pace !== before.pace && settleSoon())
whenDayChanges(settleSoon)
