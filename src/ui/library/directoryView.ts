import { present, type Entity } from '../../domain/entity'
import type { LibrarySnapshot } from '../../domain/library'
import type { Find } from '../components/finder'

type Unit = { readonly unitId: string | null }

/** The name of an entity's unit; empty where it has none or the unit is deleted. */
export function unitNameOf({ unitId }: Unit, { units }: Pick<LibrarySnapshot, 'units'>): string {
  const unit = unitId === null ? undefined : units.get(unitId)
  return unit?.deletedAt === null ? unit.name : ''
}

/**
 * The entities that hold what is typed in one of their words, in their own order: no row moves while one is typing.
 * Nothing typed shows all.
 */
export function directoryView<T extends Entity>(
  entities: Iterable<T>,
  query: string,
  find: Find,
  wordsOf: (entity: T) => readonly string[],
): readonly T[] {
  const all = present(entities)
  if (query.trim() === '') return all
  return all.filter((entity) => wordsOf(entity).some((word) => word !== '' && find(word, query) !== null))
}
