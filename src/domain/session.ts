import type { Entity } from './entity'
import type { PersonId, SegmentId, SessionId, TeamId, TopicId, VenueId } from './ids'
import type { RunKind } from './run/plan/plan'
import type { Row } from './segment'

/** How far a session is prepared: 筹备中 / 已定稿 / 已举办. */
export const sessionStates = ['planning', 'final', 'held'] as const
export type SessionState = (typeof sessionStates)[number]

/** Whether a person comes to this session, and when they arrive and leave (local times on its date). */
export interface Presence {
  readonly personId: PersonId
  readonly status: 'invited' | 'confirmed' | 'declined'
  /** `HH:mm`, local; null if unknown. */
  readonly arrival: string | null
  readonly departure: string | null
}

export interface CueColumn {
  readonly id: string
  readonly order: string
  readonly name: string
}

/** Group of an attendee: 领导 / 嘉宾 / 街镇代表 / 观众. */
export const attendeeGroups = ['leader', 'guest', 'town', 'audience'] as const
export type AttendeeGroup = (typeof attendeeGroups)[number]

/** 出席人员: a person in the hall. Everyone on stage is included without an entry here; see `attendeesView`. */
export interface Attendee extends Entity {
  /** A person in the directory. */
  readonly personId: PersonId | null
  /** A team on stage. */
  readonly teamId: TeamId | null
  /** False: it only gives somebody on stage a group and a rank, and does not list anyone. */
  readonly listed: boolean
  readonly name: string
  readonly unit: string
  readonly post: string
  /** Null until somebody chooses one. */
  readonly group: AttendeeGroup | null
  /** Seating rank, a whole number; 1 is the highest, null if none is given. */
  readonly rank: number | null
}

/** Everything about a session except its rows. */
export interface SessionDetails {
  readonly theme: string
  readonly topicId: TopicId | null
  /** `yyyy-MM-dd`, local; empty if not set. */
  readonly date: string
  /** `HH:mm`, local. */
  readonly start: string
  /** `HH:mm`, local; null if there is none. Earlier than the start means the next day. */
  readonly hardEnd: string | null
  /** IANA name. */
  readonly zone: string
  readonly venueId: VenueId | null
  /** 主办 */
  readonly hosts: string
  /** 承办 */
  readonly organizers: string
  readonly audience: number | null
  readonly state: SessionState
}

/** A rehearsal or a show of the session. What happened in it is in a document of its own. Instants in epoch ms. */
export interface SessionRun {
  readonly id: string
  readonly order: string
  readonly kind: RunKind
  readonly startedAt: number
  /** Null until it ends. */
  readonly endedAt: number | null
}

/** How long a segment really took in the last completed show. */
export interface Actual {
  readonly id: SegmentId
  readonly durationMs: number
  /** Epoch ms. */
  readonly heldAt: number
  /** What was noted of it during the show or afterwards; empty if nothing was. */
  readonly said: string
}

/** An immutable view of a session's document. Unchanged rows keep their identity. */
export interface SessionSnapshot {
  readonly id: SessionId
  readonly details: SessionDetails
  /** The organizers' notes; not printed on any paper. */
  readonly notes: string
  readonly rows: ReadonlyMap<string, Row>
  readonly presences: ReadonlyMap<PersonId, Presence>
  readonly cueColumns: readonly CueColumn[]
  readonly attendees: readonly Attendee[]
  readonly runs: readonly SessionRun[]
  readonly actuals: ReadonlyMap<SegmentId, Actual>
}
