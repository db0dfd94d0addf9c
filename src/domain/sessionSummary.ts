import type { CaseId, ConcernId, PersonId, SegmentId, SessionId, TeamId, VenueId } from './ids'
import type { SegmentKind } from './segment'
import type { Actual, SessionState } from './session'

/** When somebody is on stage, in epoch ms. */
export interface Span {
  readonly startAt: number
  readonly endAt: number
}

/** What the rest of the workspace needs to know about a session without opening it. Derived, never edited. */
export interface SessionSummary {
  readonly id: SessionId
  readonly theme: string
  readonly date: string
  readonly start: string
  readonly hardEnd: string | null
  readonly zone: string
  readonly state: SessionState
  readonly venueId: VenueId | null
  /** Played segments. */
  readonly segmentCount: number
  /** Planned length in ms. */
  readonly lengthMs: number
  /** From the start to the planned end; null if the session has no date. */
  readonly span: Span | null
  readonly appearances: readonly Appearance[]
  readonly caseIds: readonly CaseId[]
  /** The segments that present a case or answer a concern, in order. */
  readonly presentations: readonly Presentation[]
  /** Every entity of the library that it refers to: topic, venue, cases, people, teams. */
  readonly libraryIds: readonly string[]
  /** How long segments took in its last show. */
  readonly timings: readonly Timing[]
}

/** A segment that presents a case or answers concerns. */
export interface Presentation {
  readonly segmentId: SegmentId
  readonly kind: SegmentKind
  readonly title: string
  readonly caseId: CaseId | null
  readonly concernIds: readonly ConcernId[]
  readonly plannedMs: number
  /** What the last completed show measured; null if it did not reach the segment, or there was none. */
  readonly actual: Omit<Actual, 'id'> | null
}

/** How long a segment really took, and the keys by which a later session with the same case or script finds it. */
export interface Timing {
  readonly kind: SegmentKind
  readonly caseId: CaseId | null
  /** Fingerprint of the script; empty if there is none. */
  readonly script: string
  readonly durationMs: number
  /** Epoch ms. */
  readonly heldAt: number
}

/** Somebody in a segment. `span` is null if the session has no date. */
export interface Appearance {
  readonly personId: PersonId | null
  readonly teamId: TeamId | null
  readonly segmentTitle: string
  readonly role: string
  readonly span: Span | null
}
