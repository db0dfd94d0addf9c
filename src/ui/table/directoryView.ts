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
 * Nothing typed shows all. `keptId` stays: what is being edited does not go away under one's hands.
 */
export function directoryView<T extends Entity>(
  entities: Iterable<T>,
  query: string,
  find: Find,
  wordsOf: (entity: T) => readonly string[],
  keptId: string | null = null,
): readonly T[] {
  const all = present(entities)
  if (query.trim() === '') return all
  const isFound = (entity: T) => wordsOf(entity).some((word) => word !== '' && find(word, query) !== null)
  return all.filter((entity) => entity.id === keptId || isFound(entity))
}
