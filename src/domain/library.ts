import type { Entity } from './entity'
import type { PersonId, SeasonId, SessionId, TeamId, UnitId, VenueId } from './ids'
import type { Attachment, Case, Spread } from './season/case'
import type { Concern } from './season/concern'
import type { Round, Season, Topic } from './season/season'
import type { Visit } from './season/visit'

export type { Attachment, Case, Spread } from './season/case'
export type { Concern } from './season/concern'
export type { Round, Season, Topic } from './season/season'
export type { Visit } from './season/visit'

export interface Unit extends Entity {
  readonly id: UnitId
  readonly name: string
  /** A 街镇 of the district. */
  readonly town: boolean
}

export interface Venue extends Entity {
  readonly id: VenueId
  readonly name: string
  readonly address: string
}

export interface Person extends Entity {
  readonly id: PersonId
  readonly name: string
  readonly title: string
  readonly unitId: UnitId | null
  readonly phone: string
  /** What the person usually does: 主讲, 专家… Free text. */
  readonly roles: string
  readonly notes: string
  /** Characters a minute; null if the default of the role applies. */
  readonly pace: number | null
}

export interface Team extends Entity {
  readonly id: TeamId
  readonly name: string
  readonly unitId: UnitId | null
  readonly contact: string
  /** Number of people; null if unknown. */
  readonly size: number | null
}

/** A session as listed in the library; everything else is in the session's own document. */
export interface SessionEntry extends Entity {
  readonly id: SessionId
  readonly seasonId: SeasonId
  readonly number: number
  readonly archivedAt: number | null
}

/** The collections of the library, by their name in the document. */
export interface LibraryCollections {
  readonly seasons: Season
  readonly topics: Topic
  readonly units: Unit
  readonly venues: Venue
  readonly cases: Case
  readonly people: Person
  readonly teams: Team
  readonly sessions: SessionEntry
  readonly rounds: Round
  readonly visits: Visit
  readonly concerns: Concern
  readonly spreads: Spread
  readonly attachments: Attachment
}
export const collectionNames = [
  'seasons',
  'topics',
  'units',
  'venues',
  'cases',
  'people',
  'teams',
  'sessions',
  'rounds',
  'visits',
  'concerns',
  'spreads',
  'attachments',
] as const satisfies readonly (keyof LibraryCollections)[]
export type CollectionName = (typeof collectionNames)[number]

/** One entity of the library. */
export interface EntityRef {
  readonly collection: CollectionName
  readonly id: string
}

/** An immutable view of the library's document. Unchanged entities keep their identity. */
export type LibrarySnapshot = {
  readonly [Name in CollectionName]: ReadonlyMap<string, LibraryCollections[Name]>
}
