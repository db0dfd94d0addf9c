import type { Entity } from './entity'
import type { houseFaces, titleSizes } from './houseFaces'
import type { CaseId, PersonId, SeasonId, SessionId, TeamId, TopicId, UnitId, VenueId } from './ids'

export interface Season extends Entity {
  readonly id: SeasonId
  /** 第一季 */
  readonly name: string
  /** The name over every paper: 实践汇——新时代文明实践课堂. */
  readonly title: string
  readonly organizer: string
  /** On every paper of the season: a PNG or JPEG picture as a data URL, empty for none. */
  readonly logo: string
  /** `#rrggbb`; empty for the default. */
  readonly colour: string
  readonly face: (typeof houseFaces)[number]
  readonly titleSize: (typeof titleSizes)[number]
}

export interface Topic extends Entity {
  readonly id: TopicId
  readonly name: string
  /** The question to discuss on stage. */
  readonly question: string
}

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

export interface Case extends Entity {
  readonly id: CaseId
  readonly name: string
  readonly unitId: UnitId | null
  readonly topicId: TopicId | null
  readonly summary: string
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
