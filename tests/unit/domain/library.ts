import type { Entity } from '../../../src/domain/entity'
import type { Case, LibrarySnapshot, Person, SessionEntry, Team, Venue } from '../../../src/domain/library'

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
const practiceCase = (id: string, more: Partial<Case> = {}): Case => ({
  ...entity(id),
  name: id,
  unitId: null,
  topicId: null,
  summary: '',
  ...more,
})

const byId = <T extends Entity>(entities: readonly T[]): ReadonlyMap<string, T> =>
  new Map(entities.map((one) => [one.id, one]))

/** Everybody and everything that the tests' plans refer to; a name is its id. */
export const someLibrary: LibrarySnapshot = {
  seasons: new Map(),
  topics: new Map(),
  units: new Map(),
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
