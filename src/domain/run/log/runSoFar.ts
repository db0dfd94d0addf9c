import type { RunPlan } from '../plan/plan'
import type { RunMessage } from '../runState'
import { newRecord, type SegmentDraft, type SegmentRecord } from './segmentRecord'
import type { EffectiveEvent } from './timeline'

/** The state of a run after its log; the clock adds the rest (`stateAt`). */
export interface FoldedRun {
  readonly plan: RunPlan
  readonly phase: 'waiting' | 'running' | 'paused' | 'ended'
  /** The planned start with all delays. */
  readonly startAt: number
  /** Offset of the hard end from the plan's start, ms; null if there is none. */
  readonly hardEndMs: number | null
  readonly startedAt: number | null
  readonly endedAt: number | null
  readonly pausedAt: number | null
  readonly currentId: string | null
  /** When the current segment's present time on stage began, and its pauses since. */
  readonly spellAt: number
  readonly spellPausedMs: number
  readonly records: readonly SegmentRecord[]
  readonly arrivals: ReadonlyMap<string, number>
  readonly messages: readonly RunMessage[]
  readonly notes: ReadonlyMap<string, string>
  readonly undoableId: string | null
  /** The undo that redo would take back; null if there is none, or something was pressed since. */
  readonly redoableId: string | null
  readonly lastPressId: string | null
  /** The log in effect: events that had an effect and were not undone, at the time when they really happened. */
  readonly counted: readonly EffectiveEvent[]
}

/** Changed in place while the log is folded: a copy for each press would make a long run quadratic. */
export type RunSoFar = { -readonly [Name in keyof Omit<FoldedRun, Collection>]: FoldedRun[Name] } & {
  records: SegmentDraft[]
  messages: RunMessage[]
  readonly arrivals: Map<string, number>
  readonly notes: Map<string, string>
  readonly counted: EffectiveEvent[]
}
type Collection = 'records' | 'messages' | 'arrivals' | 'notes' | 'counted'

/** A run before its first event. */
export function newRun(plan: RunPlan): RunSoFar {
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
    records: plan.segments.map(newRecord),
    arrivals: new Map(),
    messages: [],
    notes: new Map(),
    undoableId: null,
    redoableId: null,
    lastPressId: null,
    counted: [],
  }
}
