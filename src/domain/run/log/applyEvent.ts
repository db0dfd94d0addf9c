import type { PlannedSegment } from '../plan/plan'
import type { FoldedRun, RunSoFar } from './runSoFar'
import { startOver, newRecord, type SegmentDraft } from './segmentRecord'
import type { EffectiveEvent } from './timeline'

const isGoing = ({ phase }: FoldedRun): boolean => phase === 'running' || phase === 'paused'

/** Applies one event; false if it changes nothing. */
export function applyEvent(run: RunSoFar, event: EffectiveEvent): boolean {
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
    case 'hardEnd':
      if (run.phase === 'ended' || run.hardEndMs === event.hardEndMs) return false
      run.hardEndMs = event.hardEndMs
      return true
    case 'checkIn':
      return checkIn(run, event)
    case 'message':
      run.messages = run.messages.filter(({ target }) => event.target !== 'all' && event.target !== target)
      run.messages.push({ ...messageOf(event), id: event.id, sinceAt: event.at })
      return true
    case 'clearMessage':
      return clear(run, event.messageId)
    case 'note':
      if ((run.notes.get(event.segmentId) ?? '') === event.text) return false
      run.notes.set(event.segmentId, event.text)
      return true
    case 'end':
      return end(run, event.at)
    // What they move is moved when the log is read: see `atRealTimes`.
    case 'correct':
    case 'clock':
      return true
    case 'undo':
    case 'redo':
      return false
  }
}

const messageOf = ({ target, style, text, untilAt }: EffectiveEvent & { type: 'message' }) => ({
  target,
  style,
  text,
  untilAt,
})

const placeOf = ({ records }: RunSoFar, id: string | null): number =>
  records.findIndex(({ segment }) => segment.id === id)
const recordOf = (run: RunSoFar, id: string | null): SegmentDraft | undefined => run.records[placeOf(run, id)]

function begin(run: RunSoFar, at: number): boolean {
  const from = run.records.findIndex(({ isCut }) => !isCut)
  const first = run.records[from]
  if (run.phase !== 'waiting' || !first) return false
  Object.assign(run, { phase: 'running', startedAt: at })
  for (const record of run.records.slice(0, from)) record.isPassed = true
  enter(run, first, at)
  return true
}

function enter(run: RunSoFar, record: SegmentDraft, at: number): void {
  Object.assign(run, { currentId: record.segment.id, spellAt: at, spellPausedMs: 0 })
  record.startedAt ??= at
  Object.assign(record, { endedAt: null, isDone: false, isPassed: false })
}

/** Ends the current segment's time on stage. */
function leave(run: RunSoFar, at: number): void {
  const record = recordOf(run, run.currentId)
  if (!record) return
  record.spentMs += Math.max(0, at - run.spellAt - run.spellPausedMs)
  record.pausedMs += run.spellPausedMs
  Object.assign(record, { endedAt: at, isDone: true })
  run.currentId = null
}

/** A late GO from another window names a segment that has already been on stage. It must not go back to it. */
const isAhead = (run: RunSoFar, id: string): boolean => placeOf(run, id) > placeOf(run, run.currentId)

/** Goes to another segment. What is jumped over is passed; after a jump back, the following segments come again. */
function moveTo(run: RunSoFar, id: string, at: number): boolean {
  const to = placeOf(run, id)
  const target = run.records[to]
  if (!target || target.isCut || id === run.currentId) return false
  resume(run, at)
  const from = placeOf(run, run.currentId)
  leave(run, at)
  for (const record of run.records.slice(from + 1, to)) record.isPassed ||= !record.isDone
  run.records.slice(to + 1, from + 1).forEach(startOver)
  // Messages to the speaker were for the one who leaves the stage.
  run.messages = run.messages.filter((message) => message.target !== 'speaker')
  // A rehearsal goes back to repeat a segment from its beginning; a show goes back to continue it where it was.
  if (run.plan.kind === 'rehearsal') startOver(target)
  enter(run, target, at)
  return true
}

function resume(run: RunSoFar, at: number): boolean {
  if (run.phase !== 'paused' || run.pausedAt === null) return false
  Object.assign(run, { phase: 'running', spellPausedMs: run.spellPausedMs + at - run.pausedAt, pausedAt: null })
  return true
}

/**
 * Gives or takes time. The current segment cannot become shorter than the time it has taken, any other not shorter than
 * 0.
 */
function adjust(run: RunSoFar, id: string, byMs: number, at: number): boolean {
  const record = recordOf(run, id)
  if (!record || record.isCut || record.isDone || run.phase === 'ended' || !Number.isFinite(byMs) || byMs === 0)
    return false
  const plannedMs = record.segment.durationMs + record.adjustedMs
  const leastMs = id === run.currentId ? record.spentMs + (run.pausedAt ?? at) - run.spellAt - run.spellPausedMs : 0
  const nextMs = byMs > 0 ? plannedMs + byMs : Math.min(plannedMs, Math.max(0, leastMs, plannedMs + byMs))
  if (nextMs === plannedMs) return false
  record.adjustedMs = nextMs - record.segment.durationMs
  return true
}

function cut(run: RunSoFar, id: string, isCut: boolean): boolean {
  const record = recordOf(run, id)
  if (!record || record.isCut === isCut || record.isDone || id === run.currentId || run.phase === 'ended') return false
  record.isCut = isCut
  return true
}

/** A segment from the planner: new, or in place of one that has not begun. */
function insert(run: RunSoFar, segment: PlannedSegment, afterId: string | null): boolean {
  const before = recordOf(run, segment.id)
  if (run.phase === 'ended' || (before && before.startedAt !== null)) return false
  const others = run.records.filter((record) => record !== before)
  const at = afterId === null ? 0 : others.findIndex((record) => record.segment.id === afterId) + 1
  if (afterId !== null && at === 0) return false
  // GO never goes back: a segment placed before the one on stage is passed.
  const isPassed = at <= others.findIndex((record) => record.segment.id === run.currentId)
  const { isCut, earlierMs, pausedMs } = before ?? newRecord(segment)
  others.splice(at, 0, { ...newRecord(segment), isPassed, isCut, earlierMs, pausedMs })
  run.records = others.map(numbered)
  return true
}

/** Numbers the segments by the order of the run: an inserted or moved one would have another segment's number. */
const numbered = (record: SegmentDraft, at: number): SegmentDraft =>
  record.segment.number === at + 1 ? record : { ...record, segment: { ...record.segment, number: at + 1 } }

function checkIn({ arrivals }: RunSoFar, { whoId, isHere, at }: EffectiveEvent & { type: 'checkIn' }): boolean {
  if (arrivals.has(whoId) === isHere) return false
  if (isHere) arrivals.set(whoId, at)
  else arrivals.delete(whoId)
  return true
}

function clear(run: RunSoFar, messageId: string): boolean {
  const left = run.messages.filter(({ id }) => id !== messageId)
  if (left.length === run.messages.length) return false
  run.messages = left
  return true
}

/** A run that ends before it began was cancelled: it has no start. */
function end(run: RunSoFar, at: number): boolean {
  if (run.phase === 'ended') return false
  resume(run, at)
  leave(run, at)
  Object.assign(run, { phase: 'ended', endedAt: at })
  return true
}
