import type { Entity } from './entity'
import type { CaseId, PersonId, SegmentId, TeamId } from './ids'
import type { SegmentKind } from './kinds'
import type { Priority } from './priorities'
import type { CastingRole } from './roles'

export { segmentKinds, type SegmentKind } from './kinds'
export { priorities, type Priority } from './priorities'
export { castingRoles, type CastingRole } from './roles'

/** The departments whose cues a segment can hold; a session can add columns of its own. */
export const departments = ['mic', 'sound', 'light', 'screen', 'props', 'stage'] as const
export type Department = (typeof departments)[number]

/** A local wall-clock time and the days after the session's date it falls on; stays when the start moves. */
export interface Pin {
  /** `HH:mm` or `HH:mm:ss`. */
  readonly time: string
  readonly dayOffset: number
}

/** Who is in a segment and as what. Exactly one of `personId` and `teamId` is set. */
export interface Casting {
  readonly id: string
  readonly order: string
  readonly personId: PersonId | null
  readonly teamId: TeamId | null
  readonly role: CastingRole
  /** The character a performer plays; empty where there is none. */
  readonly character: string
  /** What a performer carries; empty where there is nothing. */
  readonly props: string
}

/** A question of a micro-forum and the time planned for it. */
export interface Question {
  readonly id: string
  readonly order: string
  readonly text: string
  readonly durationMs: number
}

/** One measured run of a segment. */
export interface Rehearsal {
  readonly id: string
  readonly order: string
  readonly durationMs: number
  /** Epoch ms. */
  readonly heldAt: number
}

/** One line of the running order. */
export interface Segment extends Entity {
  readonly type: 'segment'
  readonly id: SegmentId
  readonly kind: SegmentKind
  readonly title: string
  readonly durationMs: number
  /**
   * Null where the length is somebody's word. Else it is only assumed, until a person confirms or changes it: what a
   * pasted table has in its place, '' where nobody has said anything.
   */
  readonly assumedFrom: string | null
  /** Never planned or trimmed below this; 0 where none is given. */
  readonly minimumMs: number
  readonly priority: Priority
  readonly pin: Pin | null
  readonly skipped: boolean
  /** 在节目单中: whether the audience's programme shows it. */
  readonly inProgramme: boolean
  readonly caseId: CaseId | null
  /** The troupe of a skit. */
  readonly troupeId: TeamId | null
  readonly castings: readonly Casting[]
  readonly questions: readonly Question[]
  readonly rehearsals: readonly Rehearsal[]
  /** By department or custom column id. */
  readonly cues: Readonly<Record<string, string>>
  readonly script: string
  readonly notes: string
}

/** A heading that owns all rows down to the next heading. */
export interface Part extends Entity {
  readonly type: 'part'
  readonly title: string
}

export type Row = Segment | Part
