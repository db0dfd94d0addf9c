import * as Y from 'yjs'
import { readEntity } from '../../../src/document/shape/libraryShape'
import type { Entity } from '../../../src/domain/entity'
import type {
  Case,
  CollectionName,
  LibraryCollections,
  LibrarySnapshot,
  Person,
  SessionEntry,
  Team,
  Venue,
} from '../../../src/domain/library'

const entity = (id: string): Entity => ({ id, order: id, deletedAt: null, sample: false })

export const person = (id: string, more: Partial<Person> = {}): Person => ({
  ...entity(id),
  name: id,
  title: '',
  unitId: null,
  phone: '',
  roles: '',
  notes: '',
  pace: null,
  ...more,
})

const team = (id: string): Team => ({ ...entity(id), name: id, unitId: null, contact: '', size: null })
const venue = (id: string): Venue => ({ ...entity(id), name: id, address: '' })
const session = (id: string, number: number): SessionEntry => ({
  ...entity(id),
  seasonId: 'season1',
  number,
  archivedAt: null,
})

/** An entity as it is read when nothing but its name is stored. */
export function blank<Name extends CollectionName>(
  name: Name,
  id: string,
  more: Partial<LibraryCollections[Name]> = {},
): LibraryCollections[Name] {
  const stored = new Y.Doc().getMap('one')
  return { ...readEntity(name, id, stored), name: id, order: id, ...more }
}
const practiceCase = (id: string, more: Partial<Case> = {}): Case => blank('cases', id, more)

export const byId = <T extends Entity>(entities: readonly T[]): ReadonlyMap<string, T> =>
  new Map(entities.map((one) => [one.id, one]))

const none = new Map<string, never>()

/** A library without anything. */
export const emptyLibrary: LibrarySnapshot = {
  seasons: none,
  topics: none,
  units: none,
  venues: none,
  cases: none,
  people: none,
  teams: none,
  sessions: none,
  rounds: none,
  visits: none,
  concerns: none,
  spreads: none,
  attachments: none,
}

/** Everybody and everything that the tests' plans refer to; a name is its id. */
export const someLibrary: LibrarySnapshot = {
  ...emptyLibrary,
  venues: byId([venue('hall')]),
  cases: byId([practiceCase('case1'), practiceCase('case2'), practiceCase('gone', { deletedAt: 1 })]),
  people: byId([
    ...['lin', 'wu', 'he', 'gu'].map((id) => person(id)),
    person('quick', { pace: 300 }),
    person('left', { deletedAt: 1 }),
  ]),
  teams: byId(['team1', 'team2'].map(team)),
  sessions: byId([session('session1', 1), session('session2', 2), session('session3', 3)]),
}
