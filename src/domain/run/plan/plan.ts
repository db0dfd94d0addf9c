import type { CastingRole, Priority, SegmentKind } from '../../segment'

/** 彩排 or 演出. */
export type RunKind = 'rehearsal' | 'show'

/** Somebody on stage as the plan names them: a person or a team. */
export interface PlannedCast {
  /** Of the person or team in the library. */
  readonly id: string
  readonly type: 'person' | 'team'
  readonly name: string
  readonly unit: string
  readonly role: CastingRole
  readonly character: string
}

/** A played segment, frozen when the run began, with everything that calling it needs. Offsets in ms from the start. */
export interface PlannedSegment {
  readonly id: string
  /** Its number in the running order, from 1; skipped segments count. */
  readonly number: number
  readonly kind: SegmentKind
  readonly title: string
  readonly partTitle: string | null
  /** Planned offset from the planned start. */
  readonly startMs: number
  readonly durationMs: number
  readonly minimumMs: number
  readonly priority: Priority
  /** Not before this offset from the planned start; null where it follows what is before it. */
  readonly pinMs: number | null
  readonly inProgramme: boolean
  readonly cast: readonly PlannedCast[]
  readonly questions: readonly { readonly text: string; readonly durationMs: number }[]
  /** By department or custom column id. */
  readonly cues: Readonly<Record<string, string>>
  readonly script: string
  readonly notes: string
  /** What is known of how long it takes: estimate, rehearsals, earlier actuals, in ms. Empty: nothing is known. */
  readonly historyMs: readonly number[]
}

/** What of it the planner can change; the others follow from these. */
export type PlannedField = Exclude<keyof PlannedSegment, 'id' | 'number' | 'startMs' | 'historyMs'>

/** Who should be there: everyone on stage. */
export interface ExpectedArrival {
  readonly id: string
  readonly type: 'person' | 'team'
  readonly name: string
  readonly unit: string
  /** Offset of their first segment from the planned start, ms. */
  readonly firstMs: number
}

/** The running order as it was when a run began. Nothing in it ever changes. */
export interface RunPlan {
  readonly sessionId: string
  readonly kind: RunKind
  readonly theme: string
  /** Epoch ms. A rehearsal starts when somebody presses start; its planned start is that of the plan all the same. */
  readonly startAt: number
  /** Offset of the hard end from the planned start, ms; null without one. */
  readonly hardEndMs: number | null
  readonly zone: string
  readonly cueColumns: readonly { readonly id: string; readonly name: string }[]
  readonly segments: readonly PlannedSegment[]
  readonly arrivals: readonly ExpectedArrival[]
}
