import type { PlannedSegment } from './plan/plan'
import type { MessageStyle, MessageTarget } from './log/runEvent'

/** A segment as it stands in a run. Instants are epoch ms, durations ms. */
export interface RunSegment {
  readonly segment: PlannedSegment
  /** `passed`: left out by a jump and not current since. */
  readonly state: 'done' | 'current' | 'upcoming' | 'passed' | 'cut'
  /** Planned duration with what was extended and trimmed. */
  readonly durationMs: number
  /** When it really began; null while it has not. */
  readonly startedAt: number | null
  /** When it really ended; null while it has not. */
  readonly endedAt: number | null
  /** Time it has taken so far, without pauses. */
  readonly elapsedMs: number
  /** Time it took before, where a jump back made it come again. */
  readonly earlierMs: number
  /** Its pauses, of when it came before too. */
  readonly pausedMs: number
  /** When it is expected to begin and end: what really happened, else what is projected from now; null: never. */
  readonly expectedStartAt: number | null
  readonly expectedEndAt: number | null
}

export interface RunMessage {
  readonly id: string
  readonly target: MessageTarget
  readonly style: MessageStyle
  readonly text: string
  readonly sinceAt: number
  readonly untilAt: number | null
}

/** Everything that a run shows at one instant, derived from its plan, its log and the clock alone. */
export interface RunState {
  readonly phase: 'waiting' | 'running' | 'paused' | 'ended'
  readonly nowAt: number
  /** When it is to begin, with every delay. */
  readonly startAt: number
  /** What pins and the hard end count from: a delay moves `startAt` alone, as clocks on the wall do not wait. */
  readonly wallAt: number
  /** When it began; null while waiting. */
  readonly startedAt: number | null
  readonly endedAt: number | null
  readonly segments: readonly RunSegment[]
  readonly current: RunSegment | null
  /** Planned less elapsed of the current segment; negative once it is over. 0 without one. */
  readonly remainingMs: number
  /** What GO would begin; null: nothing is left. */
  readonly next: RunSegment | null
  /** The upcoming segments in order, `next` first. */
  readonly upcoming: readonly RunSegment[]
  /** Planned end of the plan as it began (its start moved by delays), and the end projected from now. */
  readonly plannedEndAt: number
  readonly projectedEndAt: number
  readonly hardEndAt: number | null
  /** The same as an offset from the plan's start, ms, as the plan has it. */
  readonly hardEndMs: number | null
  /** Projected end minus planned end: positive is late. */
  readonly overMs: number
  /** Projected end minus hard end; null without one. */
  readonly overHardMs: number | null
  /** By id of person or team: when they came. */
  readonly arrivals: ReadonlyMap<string, number>
  readonly messages: readonly RunMessage[]
  readonly notes: ReadonlyMap<string, string>
  /** The event that undo would take back; null when there is none. */
  readonly undoableId: string | null
  /** The undo that redo would take back; null when there is none. */
  readonly redoableId: string | null
  /** The last `start`, `go` or `jump`, which `correct` moves; null while there is none. */
  readonly lastPressId: string | null
}
