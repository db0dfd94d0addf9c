import { present } from '../entity'
import type { UnitId } from '../ids'
import type { Case, LibrarySnapshot, Season, Unit } from '../library'

type Units = LibrarySnapshot['units']

/** The units that a season has to cover, in order: every town, but for those left out or added by hand. */
export const unitsToCover = (units: Units, { coverage }: Pick<Season, 'coverage'>): readonly Unit[] =>
  present(units.values()).filter(({ id, town }) => coverage[id] ?? town)

/** The town that a case counts for: the one chosen for it, else its unit. Null if that is deleted or no town. */
export function townOf(units: Units, { townId, unitId }: Pick<Case, 'townId' | 'unitId'>): Unit | null {
  const chosen = presentUnit(units, townId)
  if (chosen) return chosen
  const unit = presentUnit(units, unitId)
  return unit?.town ? unit : null
}

/** A unit that is not deleted; null otherwise. */
export function presentUnit(units: Units, id: UnitId | null): Unit | null {
  const unit = id === null ? undefined : units.get(id)
  return unit?.deletedAt === null ? unit : null
}
