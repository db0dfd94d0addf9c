import { presentOf } from '../../domain/entity'
import type { LibraryCollections, LibrarySnapshot } from '../../domain/library'
import { whoIsWho } from '../../domain/peopleNamed'
import type { SearchFields } from '../../domain/search/fieldsMatch'
import { addSearchSource, type SearchSource } from '../search/searchSource'
import { revealEntity } from '../state/reveal'
import { workspace } from '../state/workspace'
import { unitNameOf } from '../table/directoryView'

/** The collections that are shown in lists of their own. */
type Listed = 'people' | 'teams' | 'cases' | 'topics' | 'units' | 'venues' | 'seasons'

interface Declared<Name extends Listed> {
  readonly texts: (entity: LibraryCollections[Name], library: LibrarySnapshot) => SearchFields
  readonly hint: (entity: LibraryCollections[Name], library: LibrarySnapshot) => string
  /** Other collections that the texts are made from. */
  readonly also?: readonly Listed[]
}

/** A collection of the library as something that people search for. */
function collectionSource<Name extends Listed>(group: Name, { texts, hint, also = [] }: Declared<Name>): SearchSource {
  const entitiesOf = (library: LibrarySnapshot) => library[group] as ReadonlyMap<string, LibraryCollections[Name]>
  return {
    group,
    inputs: () => {
      const { library } = workspace.getState()
      return [group, ...also].map((name) => library?.[name])
    },
    *things() {
      const { library } = workspace.getState()
      if (!library) return
      for (const entity of presentOf(entitiesOf(library))) yield { id: entity.id, texts: texts(entity, library) }
    },
    shown(id) {
      const { library } = workspace.getState()
      const entity = library ? entitiesOf(library).get(id) : undefined
      if (!library || entity?.deletedAt !== null) return null
      return { name: entity.name, hint: hint(entity, library), sample: entity.sample }
    },
    open: (id) => revealEntity(group, id),
  }
}

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
  also: ['units'],
})

const teams = collectionSource('teams', {
  texts: (one, library) => ({ name: one.name, contact: one.contact, unit: unitNameOf(one, library) }),
  hint: unitNameOf,
  also: ['units'],
})

const cases = collectionSource('cases', {
  texts: (one, library) => ({ name: one.name, unit: unitNameOf(one, library), summary: one.summary }),
  hint: unitNameOf,
  also: ['units'],
})

const units = collectionSource('units', { texts: ({ name }) => ({ name }), hint: () => '' })
const topics = collectionSource('topics', {
  texts: ({ name, question }) => ({ name, question }),
  hint: ({ question }) => question,
})
const venues = collectionSource('venues', {
  texts: ({ name, address }) => ({ name, address }),
  hint: ({ address }) => address,
})
const seasons = collectionSource('seasons', {
  texts: ({ name, title, organizer }) => ({ name, title, organizer }),
  hint: ({ title }) => title,
})

export const addLibrarySources = (): void =>
  [people, cases, teams, units, venues, topics, seasons].forEach(addSearchSource)
