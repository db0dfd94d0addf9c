import { presentOf, type Entity } from '../../domain/entity'
import type { CollectionName, LibraryCollections, LibrarySnapshot } from '../../domain/library'
import type { SearchFields } from '../../domain/search/fieldsMatch'
import { revealEntity } from '../state/reveal'
import { workspace } from '../state/workspace'
import type { SearchSource } from './searchSource'

interface Declared<Name extends CollectionName> {
  readonly texts: (entity: LibraryCollections[Name], library: LibrarySnapshot) => SearchFields
  readonly hint: (entity: LibraryCollections[Name], library: LibrarySnapshot) => string
  /** The fields of which the hint is made. */
  readonly hinted?: readonly string[]
  /** Other collections that the texts are made from. */
  readonly also?: readonly CollectionName[]
}

/** A collection of the library as something that people search for. */
export function collectionSource<Name extends CollectionName>(
  group: Name,
  { texts, hint, hinted = [], also = [] }: Declared<Name>,
): SearchSource {
  type One = LibraryCollections[Name] & Entity
  const entitiesOf = (library: LibrarySnapshot) => library[group] as unknown as ReadonlyMap<string, One>
  return {
    group,
    hinted,
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
      const entity = library && entitiesOf(library).get(id)
      if (!library || entity?.deletedAt !== null) return null
      const [name = ''] = Object.values(texts(entity, library))
      return { name, hint: hint(entity, library), sample: entity.sample }
    },
    open: (id) => revealEntity(group, id),
  }
}
