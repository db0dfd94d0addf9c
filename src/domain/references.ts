import type { Entity } from './entity'
import type { CollectionName, LibraryCollections } from './library'
import type { SessionDetails } from './session'

type OwnField<Name extends CollectionName> = Exclude<keyof LibraryCollections[Name], keyof Entity>

/**
 * Which fields of the library's entities hold the id of another one. What is referred to stays as long as what refers to
 * it, and comes back with it.
 */
const references: { readonly [Name in CollectionName]: Readonly<Record<OwnField<Name>, boolean>> } = {
  seasons: { name: false, title: false, organizer: false, logo: false, colour: false, face: false, titleSize: false },
  topics: { name: false, question: false },
  units: { name: false, town: false },
  venues: { name: false, address: false },
  cases: { name: false, unitId: true, topicId: true, summary: false },
  people: { name: false, title: false, unitId: true, phone: false, roles: false, notes: false, pace: false },
  teams: { name: false, unitId: true, contact: false, size: false },
  sessions: { seasonId: true, number: false, archivedAt: false },
}

/** The same of a session's details. */
const detailReferences: Readonly<Record<keyof SessionDetails, boolean>> = {
  theme: false,
  topicId: true,
  date: false,
  start: false,
  hardEnd: false,
  zone: false,
  venueId: true,
  hosts: false,
  organizers: false,
  audience: false,
  state: false,
}

/** The ids that an entity of the library refers to. */
export const referencesIn = (name: CollectionName, entity: Entity): readonly string[] => idsIn(entity, references[name])

/** The ids of the library that a session's details refer to. */
export const referencesInDetails = (details: SessionDetails): readonly string[] => idsIn(details, detailReferences)

const idsIn = (record: object, fields: Readonly<Record<string, boolean>>): readonly string[] =>
  Object.entries(record).flatMap(([name, value]) => (fields[name] && typeof value === 'string' ? value : []))
