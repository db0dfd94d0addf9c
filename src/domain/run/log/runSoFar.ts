import type { RunPlan } from '../plan/plan'
import type { RunMessage } from '../runState'
import { untouched, type SegmentDraft, type SegmentRecord } from './segmentRecord'
import type { Effective } from './timeline'

/** A run as its log has left it; the clock adds the rest (`stateAt`). */
export interface FoldedRun {
  readonly plan: RunPlan
  readonly phase: 'waiting' | 'running' | 'paused' | 'ended'
  /** The planned start with every delay. */
  readonly startAt: number
  /** Offset of the hard end from the plan's start, ms; null without one. */
  readonly hardEndMs: number | null
  readonly startedAt: number | null
  readonly endedAt: number | null
  readonly pausedAt: number | null
  readonly currentId: string | null
  /** When the current segment's spell began, and the pauses since. */
  readonly spellAt: number
  readonly spellPausedMs: number
  readonly records: readonly SegmentRecord[]
  readonly arrivals: ReadonlyMap<string, number>
  readonly messages: readonly RunMessage[]
  readonly notes: ReadonlyMap<string, string>
  readonly undoableId: string | null
  /** The undo that redo would take back; null when there is none, or something was pressed since. */
  readonly redoableId: string | null
  readonly lastPressId: string | null
  /** The log as it counts: what had an effect and was not undone, at the time when it really happened. */
  readonly counted: readonly Effective[]
}

/** Changed in place while the log is gone through: a copy for each press would cost the square of a long show. */
export type RunSoFar = { -readonly [Name in keyof Omit<FoldedRun, Collection>]: FoldedRun[Name] } & {
  records: SegmentDraft[]
  messages: RunMessage[]
  readonly arrivals: Map<string, number>
  readonly notes: Map<string, string>
  readonly counted: Effective[]
}
type Collection = 'records' | 'messages' | 'arrivals' | 'notes' | 'counted'

/** A run before its first event. */
export function begun(plan: RunPlan): RunSoFar {
  return {
    plan,
    phase: 'waiting',
    startAt: plan.startAt,
    hardEndMs: plan.hardEndMs,
    startedAt: null,
    endedAt: null,
    pausedAt: null,
    currentId: null,
    spellAt: 0,
    spellPausedMs: 0,
    records: plan.segments.map(untouched),
    arrivals: new Map(),
    messages: [],
    notes: new Map(),
    undoableId: null,
    redoableId: null,
    lastPressId: null,
    counted: [],
  }
}
