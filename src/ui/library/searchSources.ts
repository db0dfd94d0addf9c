import { whoIsWho } from '../../domain/peopleNamed'
import { collectionSource } from '../search/collectionSource'
import { addSearchSource } from '../search/searchSource'
import { unitNameOf } from '../table/directoryView'

const people = collectionSource('people', {
  texts: (one, library) => ({
    name: one.name,
    post: one.title,
    roles: one.roles,
    unit: unitNameOf(one, library),
    phone: one.phone,
    notes: one.notes,
  }),
  hint: whoIsWho,
  hinted: ['post', 'unit'],
  also: ['units'],
})

const cases = collectionSource('cases', {
  texts: (one, library) => ({
    name: one.name,
    unit: unitNameOf(one, library),
    tags: one.tags.join(' '),
    summary: one.summary,
  }),
  hint: unitNameOf,
  hinted: ['unit'],
  also: ['units'],
})

const teams = collectionSource('teams', {
  texts: (one, library) => ({ name: one.name, contact: one.contact, unit: unitNameOf(one, library) }),
  hint: unitNameOf,
  hinted: ['unit'],
  also: ['units'],
})

const units = collectionSource('units', { texts: ({ name }) => ({ name }), hint: () => '' })
const topics = collectionSource('topics', {
  texts: ({ name, question }) => ({ name, question }),
  hint: ({ question }) => question,
  hinted: ['question'],
})
const venues = collectionSource('venues', {
  texts: ({ name, address }) => ({ name, address }),
  hint: ({ address }) => address,
  hinted: ['address'],
})
const seasons = collectionSource('seasons', {
  texts: ({ name, title, organizer }) => ({ name, title, organizer }),
  hint: ({ title }) => title,
  hinted: ['title'],
})

export const addLibrarySources = (): void =>
  [people, cases, teams, topics, units, venues, seasons].forEach(addSearchSource)
