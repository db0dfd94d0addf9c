import type { PlannedSegment } from './plan/plan'
import type { MessageStyle, MessageTarget } from './log/runEvent'

/** The state of a segment in a run. Instants are epoch ms, durations ms. */
export interface RunSegment {
  readonly segment: PlannedSegment
  /** `passed`: skipped by a jump and not current since. */
  readonly state: 'done' | 'current' | 'upcoming' | 'passed' | 'cut'
  /** Planned duration with extensions and trims. */
  readonly durationMs: number
  /** When it really began; null if it has not. */
  readonly startedAt: number | null
  /** When it really ended; null if it has not. */
  readonly endedAt: number | null
  /** Elapsed time, without pauses. */
  readonly elapsedMs: number
  /** Earlier elapsed time, if a jump back made it come again. */
  readonly earlierMs: number
  /** Its pauses, earlier ones included. */
  readonly pausedMs: number
  /** When it is expected to begin and end: the actual time, or the projection from now. Null: never. */
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

/** The whole state of a run at one instant, derived from its plan, its log and the clock alone. */
export interface RunState {
  readonly phase: 'waiting' | 'running' | 'paused' | 'ended'
  readonly nowAt: number
  /** When it should begin, with all delays. */
  readonly startAt: number
  /** What pins and the hard end count from. A delay moves only `startAt`, because local times do not wait. */
  readonly wallAt: number
  /** When it began; null while waiting. */
  readonly startedAt: number | null
  readonly endedAt: number | null
  readonly segments: readonly RunSegment[]
  readonly current: RunSegment | null
  /** Planned minus elapsed time of the current segment; negative if it is over time. 0 without one. */
  readonly remainingMs: number
  /** What GO would begin; null if nothing is left. */
  readonly next: RunSegment | null
  /** The upcoming segments in order, `next` first. */
  readonly upcoming: readonly RunSegment[]
  /** The planned end (moved only by delays of the start), and the end projected from now. */
  readonly plannedEndAt: number
  readonly projectedEndAt: number
  readonly hardEndAt: number | null
  /** The same as an offset from the plan's start, ms. */
  readonly hardEndMs: number | null
  /** Projected end minus planned end: positive is late. */
  readonly overMs: number
  /** Projected end minus hard end; null if there is none. */
  readonly overHardMs: number | null
  /** When they arrived, by id of person or team. */
  readonly arrivals: ReadonlyMap<string, number>
  readonly messages: readonly RunMessage[]
  readonly notes: ReadonlyMap<string, string>
  /** The event that undo would take back; null if there is none. */
  readonly undoableId: string | null
  /** The undo that redo would take back; null if there is none. */
  readonly redoableId: string | null
  /** The last `start`, `go` or `jump`, which `correct` moves; null if there is none. */
  readonly lastPressId: string | null
}
