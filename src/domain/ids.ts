/** Entity keys: random, never reused and never removed from a document (deleting sets `deletedAt`). */
export type SeasonId = string
export type TopicId = string
export type UnitId = string
export type VenueId = string
export type CaseId = string
export type RoundId = string
export type VisitId = string
export type ConcernId = string
export type SpreadId = string
export type PersonId = string
export type TeamId = string
export type SessionId = string
export type RowId = string
export type SegmentId = RowId
