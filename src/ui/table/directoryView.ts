import { presentOf, type Entity } from '../../domain/entity'
import type { LibrarySnapshot } from '../../domain/library'

type Unit = { readonly unitId: string | null }

/** The name of an entity's unit; empty if it has none or the unit is deleted. */
export function unitNameOf({ unitId }: Unit, { units }: Pick<LibrarySnapshot, 'units'>): string {
  const unit = unitId === null ? undefined : units.get(unitId)
  return unit?.deletedAt === null ? unit.name : ''
}

/**
 * The entities that were found, in their own order: no row moves while the user types. Null shows all. `editedId` always
 * stays, so that the row being edited does not disappear.
 */
export function directoryView<T extends Entity>(
  entities: ReadonlyMap<string, T>,
  found: ReadonlySet<string> | null,
  editedId: string | null = null,
): readonly T[] {
  const all = presentOf(entities)
  return found === null ? all : all.filter(({ id }) => id === editedId || found.has(id))
}
