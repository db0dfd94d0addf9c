import type { Entity } from '../entity'
import type { CaseId, ConcernId, PersonId, SeasonId, SessionId, TopicId, UnitId, VisitId } from '../ids'

/** How far a concern is: 记下, 有办法, 已在课堂回应, 已回访. */
export const concernStates = ['noted', 'planned', 'answered', 'followedUp'] as const
export type ConcernState = (typeof concernStates)[number]

/** 热点难点: something that residents or a town raised. */
export interface Concern extends Entity {
  readonly id: ConcernId
  readonly seasonId: SeasonId
  readonly text: string
  readonly unitId: UnitId | null
  readonly topicId: TopicId | null
  /** `yyyy-MM-dd`; empty if not set. */
  readonly raisedOn: string
  /** Where it was raised: at a visit, in a session, or neither. */
  readonly visitId: VisitId | null
  readonly sessionId: SessionId | null
  /** Set by hand. A session can take it further; see `concernStateOf`. */
  readonly state: ConcernState
  /** Who follows it up, and by when (`yyyy-MM-dd`; empty if not set). */
  readonly ownerId: PersonId | null
  readonly dueOn: string
  /** The case that answers it. */
  readonly caseId: CaseId | null
  /** What was answered. */
  readonly answer: string
  readonly notes: string
}
