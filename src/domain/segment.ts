import type { Entity } from './entity'
import type { CaseId, ConcernId, PersonId, SegmentId, TeamId } from './ids'
import type { SegmentKind } from './kinds'
import type { Priority } from './priorities'
import type { CastingRole } from './roles'

export { segmentKinds, type SegmentKind } from './kinds'
export { priorities, type Priority } from './priorities'
export { castingRoles, type CastingRole } from './roles'

/** The departments that a segment can have cues for. A session can add columns of its own. */
export const departments = ['mic', 'sound', 'light', 'screen', 'props', 'stage'] as const
export type Department = (typeof departments)[number]

/** A local time, and how many days after the session's date it is. It stays when the start moves. */
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
  /** The character that a performer plays; empty for none. */
  readonly character: string
  /** The props that a performer carries; empty for none. */
  readonly props: string
}

/** A question of a micro-forum and the time planned for it. */
export interface Question {
  readonly id: string
  readonly order: string
  readonly text: string
  readonly durationMs: number
  /** The concern that it was taken from; null for none. */
  readonly concernId: ConcernId | null
}

/** One measured rehearsal of a segment. */
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
   * Null if somebody stated the length. Otherwise it is only assumed until a person confirms or changes it: the text
   * that a pasted table has in its place, or '' if there is none.
   */
  readonly assumedFrom: string | null
  /** Never planned or trimmed below this; 0 if not set. */
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
  /** By department, or by the id of a custom column. */
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
