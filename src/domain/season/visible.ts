import { present, type Entity } from '../entity'
import type { CollectionName, LibraryCollections, LibrarySnapshot } from '../library'
import { ownersIn } from '../references'

/** Where the owner of an entity is; collections without owners are left out. */
const ownerCollections: { readonly [Name in CollectionName]?: readonly CollectionName[] } = {
  rounds: ['seasons'],
  visits: ['rounds'],
  concerns: ['seasons'],
  spreads: ['cases'],
  attachments: ['cases', 'visits', 'spreads'],
}

/** The entities of a collection that are not deleted and do not belong to something deleted, in order. */
export const visibleIn = <Name extends CollectionName>(
  library: LibrarySnapshot,
  name: Name,
): readonly LibraryCollections[Name][] =>
  present<LibraryCollections[Name]>(library[name].values() as Iterable<LibraryCollections[Name]>).filter((entity) =>
    isOwnerVisible(library, name, entity),
  )

function isOwnerVisible(library: LibrarySnapshot, name: CollectionName, entity: Entity): boolean {
  const collections = ownerCollections[name] ?? []
  return ownersIn(name, entity).every((ownerId) =>
    collections.some((collection) => {
      const owner = library[collection].get(ownerId)
      return owner?.deletedAt === null && isOwnerVisible(library, collection, owner)
    }),
  )
}
