import { hourMs } from '../timing/units'
import { foldRun } from './log/foldRun'
import type { RunPlan } from './plan/plan'
import type { RunEvent } from './log/runEvent'
import type { RunSegment, RunState } from './runState'
import type { SegmentRecord } from './log/segmentRecord'
import type { FoldedRun } from './log/runSoFar'

/** A run is derived from its plan, its log and the clock alone, so all windows that have them agree. */
export const runStateOf = (plan: RunPlan, log: readonly RunEvent[], nowAt: number): RunState =>
  stateAt(foldRun(plan, log), nowAt)

/** A show held further than this from its planned start is held at another time, and counts from its own start. */
const farOffMs = 12 * hourMs

/** The instant that the plan's offsets count from: the planned start; a rehearsal counts from its actual start. */
function baseOf({ plan, startAt, startedAt }: FoldedRun, nowAt: number): number {
  const beganAt = startedAt ?? nowAt
  if (plan.kind === 'rehearsal') return startedAt ?? Math.max(startAt === plan.startAt ? nowAt : startAt, nowAt)
  return Math.abs(beganAt - startAt) > farOffMs ? beganAt : startAt
}

/** The state at an instant (epoch ms); cheap enough for every tick of the clock. */
function stateAt(run: FoldedRun, nowAt: number): RunState {
  const base = baseOf(run, nowAt)
  const wallAt = wallOf(run, base)
  const segments = projected(run, { base, wallAt }, nowAt)
  const current = segments.find(({ state }) => state === 'current') ?? null
  const upcoming = segments.filter(({ state }) => state === 'upcoming')
  const plannedMs = run.plan.segments.reduce((latest, one) => Math.max(latest, one.startMs + one.durationMs), 0)
  const plannedEndAt = base + plannedMs
  const projectedEndAt = run.endedAt ?? latestEnd(segments, run.startedAt ?? base)
  const hardEndAt = run.hardEndMs === null ? null : wallAt + run.hardEndMs
  return {
    phase: run.phase,
    nowAt,
    startAt: base,
    wallAt,
    startedAt: run.startedAt,
    endedAt: run.endedAt,
    segments,
    current,
    remainingMs: current ? current.durationMs - current.elapsedMs : 0,
    next: upcoming[0] ?? null,
    upcoming,
    plannedEndAt,
    projectedEndAt,
    hardEndAt,
    hardEndMs: run.hardEndMs,
    overMs: projectedEndAt - plannedEndAt,
    overHardMs: hardEndAt === null ? null : projectedEndAt - hardEndAt,
    arrivals: run.arrivals,
    messages: run.messages.filter(({ untilAt }) => untilAt === null || untilAt > nowAt),
    notes: run.notes,
    undoableId: run.undoableId,
    redoableId: run.redoableId,
    lastPressId: run.lastPressId,
  }
}

/**
 * The instant that the plan's local times (hard end and pins) count from: a delay does not move them. A rehearsal, and
 * a show on another day, move them along.
 */
const wallOf = ({ plan }: FoldedRun, base: number): number =>
  plan.kind === 'rehearsal' || Math.abs(base - plan.startAt) > farOffMs ? base : plan.startAt

const latestEnd = (segments: readonly RunSegment[], fromAt: number): number =>
  segments.reduce((latest, { expectedEndAt }) => Math.max(latest, expectedEndAt ?? latest), fromAt)

function projected(
  run: FoldedRun,
  { base, wallAt }: { base: number; wallAt: number },
  nowAt: number,
): readonly RunSegment[] {
  let freeAt = freeFrom(run.phase, nowAt, base)
  return run.records.map((record) => {
    const live = (state: RunSegment['state'], startAt: number | null, endAt: number | null, elapsedMs: number) => ({
      segment: record.segment,
      state,
      durationMs: record.segment.durationMs + record.adjustedMs,
      startedAt: record.startedAt,
      endedAt: record.endedAt,
      elapsedMs,
      earlierMs: record.earlierMs,
      pausedMs: record.pausedMs + (record.segment.id === run.currentId ? spellPausedMs(run, nowAt) : 0),
      expectedStartAt: startAt,
      expectedEndAt: endAt,
    })
    const { startedAt, endedAt, spentMs } = record
    if (record.segment.id === run.currentId) {
      const elapsedMs = spentMs + Math.max(0, (run.pausedAt ?? nowAt) - run.spellAt - run.spellPausedMs)
      freeAt = nowAt + leftOf(record.segment.durationMs + record.adjustedMs, elapsedMs)
      return live('current', startedAt, freeAt, elapsedMs)
    }
    if (record.isDone) return live('done', startedAt, endedAt, spentMs)
    if (record.isCut) return live('cut', null, null, spentMs)
    if (record.isPassed || run.phase === 'ended') return live('passed', null, null, spentMs)
    const startAt = Math.max(freeAt, pinAt(record, wallAt))
    freeAt = startAt + record.segment.durationMs + record.adjustedMs
    return live('upcoming', startAt, freeAt, spentMs)
  })
}

/** The pauses of the current segment, including one that is going on. */
const spellPausedMs = ({ pausedAt, spellPausedMs: overMs }: FoldedRun, nowAt: number): number =>
  overMs + Math.max(0, nowAt - (pausedAt ?? nowAt))

/** When the upcoming segments can begin: now, or at the start while the run has not begun. Epoch ms. */
export const freeFrom = (phase: RunState['phase'], nowAt: number, base: number): number =>
  phase === 'waiting' ? Math.max(nowAt, base) : nowAt

/** What the current segment still takes, ms. One over its time takes no more, because GO may come at any moment. */
export const leftOf = (durationMs: number, elapsedMs: number): number => Math.max(0, durationMs - elapsedMs)

/** The earliest start of a segment, epoch ms; -Infinity if it follows the segment before it. */
export const pinAt = ({ segment: { pinMs } }: Pick<SegmentRecord, 'segment'>, wallAt: number): number =>
  pinMs === null ? -Infinity : wallAt + pinMs
