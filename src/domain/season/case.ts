import type { Entity } from '../entity'
import type { CaseId, PersonId, SeasonId, SpreadId, TeamId, TopicId, UnitId, VisitId } from '../ids'
import type { SegmentKind } from '../kinds'
import type { CastingRole } from '../roles'

/** The stages that are set by hand: 线索, 候选, 打磨, 精选. */
export const setStages = ['lead', 'candidate', 'refining', 'featured'] as const
export type SetStage = (typeof setStages)[number]

/** What somebody would be if the case came to the stage. Exactly one of `personId` and `teamId` is set. */
export interface CaseCasting {
  readonly role: CastingRole
  readonly personId: PersonId | null
  readonly teamId: TeamId | null
}

/** A practice case. Its longer texts and its history are in a document of its own; see `CaseDetails`. */
export interface Case extends Entity {
  readonly id: CaseId
  readonly name: string
  readonly unitId: UnitId | null
  /** The town it belongs to, if the unit is none itself. See `townOf`. */
  readonly townId: UnitId | null
  /** The leading topic. */
  readonly topicId: TopicId | null
  readonly otherTopicIds: readonly TopicId[]
  readonly seasonIds: readonly SeasonId[]
  readonly summary: string
  readonly stage: SetStage
  readonly tags: readonly string[]
  readonly cast: readonly CaseCasting[]
  /** The kinds of segment that suit it, with their length in ms. */
  readonly kinds: Readonly<Partial<Record<SegmentKind, number>>>
  /** The visits that found it. */
  readonly visitIds: readonly VisitId[]
}

/** How far something has spread: 意向, 试点, 落地. */
export const spreadStates = ['intended', 'trial', 'established'] as const
export type SpreadState = (typeof spreadStates)[number]

/** What another unit took over: a method, a team, a form. */
export const spreadForms = ['method', 'team', 'form'] as const
export type SpreadForm = (typeof spreadForms)[number]

/** 推广: a case that another unit takes over. */
export interface Spread extends Entity {
  readonly id: SpreadId
  readonly caseId: CaseId
  readonly unitId: UnitId | null
  /** `yyyy-MM-dd`; empty if not set. */
  readonly on: string
  readonly forms: readonly SpreadForm[]
  readonly what: string
  /** Whom to call there. */
  readonly contact: string
  readonly state: SpreadState
  /** The day of the visit that looks how it goes, `yyyy-MM-dd`; empty if not set. */
  readonly visitOn: string
  readonly notes: string
}

/** A picture or file of a case, a visit or a spread. The file lies in the workspace, under its content's hash. */
export interface Attachment extends Entity {
  readonly id: string
  /** The file's name. */
  readonly name: string
  /** The case, visit or spread that it belongs to. */
  readonly ownerId: string
  /** Lower-case hex. */
  readonly sha256: string
  /** Media type. */
  readonly type: string
  readonly bytes: number
  readonly caption: string
}
