import type { CastingRole, Priority, SegmentKind } from '../../segment'

/** 彩排 or 演出. */
export type RunKind = 'rehearsal' | 'show'

/** A person or a team on stage, as the plan names them. */
export interface PlannedCast {
  /** The id of the person or team in the library. */
  readonly id: string
  readonly type: 'person' | 'team'
  readonly name: string
  readonly unit: string
  readonly role: CastingRole
  readonly character: string
}

/** A played segment as it was when the run began, with everything needed to call it. Offsets in ms from the start. */
export interface PlannedSegment {
  readonly id: string
  /** Its number in the running order, from 1, skipped segments included. */
  readonly number: number
  readonly kind: SegmentKind
  readonly title: string
  readonly partTitle: string | null
  /** Planned offset from the run's planned start. */
  readonly startMs: number
  readonly durationMs: number
  readonly minimumMs: number
  readonly priority: Priority
  /** Its earliest start as an offset from the planned start; null if it follows the segment before it. */
  readonly pinMs: number | null
  readonly inProgramme: boolean
  readonly cast: readonly PlannedCast[]
  readonly questions: readonly { readonly text: string; readonly durationMs: number }[]
  /** By department or custom column id. */
  readonly cues: Readonly<Record<string, string>>
  readonly script: string
  readonly notes: string
  /** What is known about its length: estimate, rehearsals, earlier actuals, in ms. Empty: nothing is known. */
  readonly historyMs: readonly number[]
}

/** The fields that the planner can change; the others follow from these. */
export type PlannedField = Exclude<keyof PlannedSegment, 'id' | 'number' | 'startMs' | 'historyMs'>

/** Who is expected: everyone on stage. */
export interface ExpectedArrival {
  readonly id: string
  readonly type: 'person' | 'team'
  readonly name: string
  readonly unit: string
  /** Offset of their first segment from the planned start, ms. */
  readonly firstMs: number
}

/** The running order as it was when a run began. It never changes. */
export interface RunPlan {
  readonly sessionId: string
  readonly kind: RunKind
  readonly theme: string
  /** Epoch ms. A rehearsal starts when somebody presses start; its planned start is that of the plan nevertheless. */
  readonly startAt: number
  /** Offset of the hard end from the planned start, ms; null if there is none. */
  readonly hardEndMs: number | null
  readonly zone: string
  readonly cueColumns: readonly { readonly id: string; readonly name: string }[]
  readonly segments: readonly PlannedSegment[]
  readonly arrivals: readonly ExpectedArrival[]
}
