import { present, type Entity } from '../../domain/entity'
import type { LibrarySnapshot } from '../../domain/library'
import type { Find } from '../components/finder'

type Unit = { readonly unitId: string | null }

/** The name of an entity's unit; empty if it has none or the unit is deleted. */
export function unitNameOf({ unitId }: Unit, { units }: Pick<LibrarySnapshot, 'units'>): string {
  const unit = unitId === null ? undefined : units.get(unitId)
  return unit?.deletedAt === null ? unit.name : ''
}

/**
 * The entities with a word that matches the search, in their own order: no row moves while the user types. An empty
 * search shows all. `editedId` always stays, so that the row being edited does not disappear.
 */
export function directoryView<T extends Entity>(
  entities: Iterable<T>,
  query: string,
  find: Find,
  wordsOf: (entity: T) => readonly string[],
  editedId: string | null = null,
): readonly T[] {
  const all = present(entities)
  if (query.trim() === '') return all
  const isFound = (entity: T) => wordsOf(entity).some((word) => word !== '' && find(word, query) !== null)
  return all.filter((entity) => entity.id === editedId || isFound(entity))
}
