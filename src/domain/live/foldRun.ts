import type { PlannedSegment, RunPlan } from './plan'
import type { RunEvent } from './runEvent'
import type { LiveMessage } from './runState'
import { effectiveLog, type Effective } from './timeline'

/** What is known of one segment from the log alone. Instants are epoch ms, durations ms. */
export interface SegmentRecord {
  readonly segment: PlannedSegment
  /** What was given and taken. */
  readonly adjustedMs: number
  readonly isCut: boolean
  readonly isPassed: boolean
  /** Over, and not to come again unless somebody jumps to it. */
  readonly isDone: boolean
  readonly startedAt: number | null
  readonly endedAt: number | null
  /** Time taken in the spells that are over, without pauses. */
  readonly spentMs: number
  /** Time it took when it came before, and then had to come again. */
  readonly earlierMs: number
}

const untouched = {
  adjustedMs: 0,
  isCut: false,
  isPassed: false,
  isDone: false,
  startedAt: null,
  endedAt: null,
  spentMs: 0,
  earlierMs: 0,
}

/** A run as its log has left it; the clock adds the rest (`stateAt`). */
export interface FoldedRun {
  readonly plan: RunPlan
  readonly phase: 'waiting' | 'running' | 'paused' | 'ended'
  /** The planned start with every delay. */
  readonly startAt: number
  readonly startedAt: number | null
  readonly endedAt: number | null
  readonly pausedAt: number | null
  readonly currentId: string | null
  /** When the current segment's spell began, and the pauses since. */
  readonly spellAt: number
  readonly spellPausedMs: number
  readonly records: readonly SegmentRecord[]
  readonly arrivals: ReadonlyMap<string, number>
  readonly messages: readonly LiveMessage[]
  readonly notes: ReadonlyMap<string, string>
  readonly undoableId: string | null
  readonly lastPressId: string | null
}

type Draft = { -readonly [Name in keyof FoldedRun]: FoldedRun[Name] }

const remembered = new WeakMap<readonly RunEvent[], { readonly plan: RunPlan; readonly folded: FoldedRun }>()

/** Goes through a run's log once. What makes no sense where it stands is passed over; nothing is ever thrown. */
export function foldRun(plan: RunPlan, log: readonly RunEvent[]): FoldedRun {
  const known = remembered.get(log)
  if (known?.plan === plan) return known.folded
  const run = begun(plan)
  for (const event of effectiveLog(log)) {
    if (!take(run, event)) continue
    if (event.type !== 'note') run.undoableId = event.id
    if (event.type === 'start' || event.type === 'go' || event.type === 'jump') run.lastPressId = event.id
  }
  remembered.set(log, { plan, folded: run })
  return run
}

function begun(plan: RunPlan): Draft {
  return {
    plan,
    phase: 'waiting',
    startAt: plan.startAt,
    startedAt: null,
    endedAt: null,
    pausedAt: null,
    currentId: null,
    spellAt: 0,
    spellPausedMs: 0,
    records: plan.segments.map((segment) => ({ segment, ...untouched })),
    arrivals: new Map(),
    messages: [],
    notes: new Map(),
    undoableId: null,
    lastPressId: null,
  }
}

const isGoing = ({ phase }: FoldedRun): boolean => phase === 'running' || phase === 'paused'

/** Takes one event in; false where it changes nothing. */
function take(run: Draft, event: Effective): boolean {
  switch (event.type) {
    case 'start':
      return begin(run, event.at)
    case 'delay':
      if (run.phase !== 'waiting' || event.startAt === run.startAt) return false
      run.startAt = event.startAt
      return true
    case 'go':
      return isGoing(run) && isAhead(run, event.segmentId) && moveTo(run, event.segmentId, event.at)
    case 'jump':
      return isGoing(run) && moveTo(run, event.segmentId, event.at)
    case 'pause':
      if (run.phase !== 'running') return false
      Object.assign(run, { phase: 'paused', pausedAt: event.at })
      return true
    case 'resume':
      return resume(run, event.at)
    case 'extend':
      return adjust(run, event.segmentId, event.byMs, event.at)
    case 'trim':
      return adjust(run, event.segmentId, -event.byMs, event.at)
    case 'cut':
      return cut(run, event.segmentId, event.isCut)
    case 'insert':
      return insert(run, event.segment, event.afterId)
    case 'checkIn':
      return checkIn(run, event)
    case 'message':
      run.messages = [...run.messages, { ...messageOf(event), id: event.id, sinceAt: event.at }]
      return true
    case 'clearMessage':
      return clear(run, event.messageId)
    case 'note':
      run.notes = new Map(run.notes).set(event.segmentId, event.text)
      return true
    case 'end':
      return end(run, event.at)
    case 'correct':
      return true
    case 'undo':
      return false
  }
}

const messageOf = ({ target, style, text, untilAt }: Effective & { type: 'message' }) => ({
  target,
  style,
  text,
  untilAt,
})

function begin(run: Draft, at: number): boolean {
  const first = run.records.find(({ isCut }) => !isCut)
  if (run.phase !== 'waiting' || !first) return false
  Object.assign(run, { phase: 'running', startedAt: at })
  const from = run.records.indexOf(first)
  run.records = run.records.map((record, i) => (i < from ? { ...record, isPassed: true } : record))
  enter(run, first.segment.id, at)
  return true
}

function patch(run: Draft, id: string, of: (record: SegmentRecord) => Partial<SegmentRecord>): void {
  run.records = run.records.map((record) => (record.segment.id === id ? { ...record, ...of(record) } : record))
}

function enter(run: Draft, id: string, at: number): void {
  Object.assign(run, { currentId: id, spellAt: at, spellPausedMs: 0 })
  patch(run, id, ({ startedAt }) => ({ startedAt: startedAt ?? at, endedAt: null, isDone: false, isPassed: false }))
}

/** Ends the spell of the current segment. */
function leave(run: Draft, at: number): void {
  const { currentId, spellAt, spellPausedMs } = run
  if (currentId === null) return
  const spellMs = Math.max(0, at - spellAt - spellPausedMs)
  patch(run, currentId, ({ spentMs }) => ({ spentMs: spentMs + spellMs, endedAt: at, isDone: true }))
  run.currentId = null
}

const placeOf = ({ records }: FoldedRun, id: string | null): number =>
  records.findIndex(({ segment }) => segment.id === id)

/** A GO that comes late from another window names what has been on stage already, and must not go back to it. */
const isAhead = (run: FoldedRun, id: string): boolean => placeOf(run, id) > placeOf(run, run.currentId)

/** Goes on to another segment. What is jumped over is passed; from a jump back on, what follows comes again. */
function moveTo(run: Draft, id: string, at: number): boolean {
  const to = placeOf(run, id)
  if (to < 0 || run.records[to]?.isCut || id === run.currentId) return false
  resume(run, at)
  const from = placeOf(run, run.currentId)
  leave(run, at)
  run.records = run.records.map((record, i) => {
    if (i > from && i < to && !record.isDone) return { ...record, isPassed: true }
    if (i > to && i <= from) return comingAgain(record)
    // A rehearsal goes back to do it again from its beginning; a show, to go on where it was.
    return i === to && run.plan.kind === 'rehearsal' ? comingAgain(record) : record
  })
  enter(run, id, at)
  return true
}

const comingAgain = (record: SegmentRecord): SegmentRecord => ({
  ...record,
  isDone: false,
  isPassed: false,
  startedAt: null,
  endedAt: null,
  spentMs: 0,
  earlierMs: record.earlierMs + record.spentMs,
})

function resume(run: Draft, at: number): boolean {
  if (run.phase !== 'paused' || run.pausedAt === null) return false
  Object.assign(run, { phase: 'running', spellPausedMs: run.spellPausedMs + at - run.pausedAt, pausedAt: null })
  return true
}

/** Gives or takes time; the current segment keeps at least what it has taken, any other at least nothing. */
function adjust(run: Draft, id: string, byMs: number, at: number): boolean {
  const record = run.records.find(({ segment }) => segment.id === id)
  if (!record || record.isCut || record.isDone || run.phase === 'ended' || !Number.isFinite(byMs) || byMs === 0)
    return false
  const plannedMs = record.segment.durationMs + record.adjustedMs
  const leastMs = id === run.currentId ? record.spentMs + (run.pausedAt ?? at) - run.spellAt - run.spellPausedMs : 0
  const nextMs = byMs > 0 ? plannedMs + byMs : Math.min(plannedMs, Math.max(0, leastMs, plannedMs + byMs))
  if (nextMs === plannedMs) return false
  patch(run, id, () => ({ adjustedMs: nextMs - record.segment.durationMs }))
  return true
}

function cut(run: Draft, id: string, isCut: boolean): boolean {
  const record = run.records.find(({ segment }) => segment.id === id)
  if (!record || record.isCut === isCut || record.isDone || id === run.currentId || run.phase === 'ended') return false
  patch(run, id, () => ({ isCut }))
  return true
}

/** A segment of the planner's: new, or in place of one that has not begun. */
function insert(run: Draft, segment: PlannedSegment, afterId: string | null): boolean {
  const before = run.records.find((record) => record.segment.id === segment.id)
  if (run.phase === 'ended' || (before && before.startedAt !== null)) return false
  const others = run.records.filter((record) => record !== before)
  const at = afterId === null ? 0 : others.findIndex((record) => record.segment.id === afterId) + 1
  if (afterId !== null && at === 0) return false
  // GO never goes back: a place that is behind what is on stage is passed.
  const isPassed = at <= others.findIndex((record) => record.segment.id === run.currentId)
  const record = { ...untouched, segment, isPassed, isCut: before?.isCut ?? false, earlierMs: before?.earlierMs ?? 0 }
  run.records = [...others.slice(0, at), record, ...others.slice(at)]
  return true
}

function checkIn(run: Draft, { whoId, isHere, at }: Effective & { type: 'checkIn' }): boolean {
  if (run.arrivals.has(whoId) === isHere) return false
  const arrivals = new Map(run.arrivals)
  if (isHere) arrivals.set(whoId, at)
  else arrivals.delete(whoId)
  run.arrivals = arrivals
  return true
}

function clear(run: Draft, messageId: string): boolean {
  const left = run.messages.filter(({ id }) => id !== messageId)
  if (left.length === run.messages.length) return false
  run.messages = left
  return true
}

function end(run: Draft, at: number): boolean {
  if (!isGoing(run)) return false
  resume(run, at)
  leave(run, at)
  Object.assign(run, { phase: 'ended', endedAt: at })
  return true
}
