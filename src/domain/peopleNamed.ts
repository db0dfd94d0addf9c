import { present } from './entity'
import type { LibrarySnapshot, Person } from './library'
import { isSameName, namesakesOf } from './names'

type Directory = Pick<LibrarySnapshot, 'people' | 'units'>

/** The people in the directory with this name. If a unit is given (not empty), only those of that unit. */
export function peopleNamed(
  { name, unit }: { readonly name: string; readonly unit: string },
  { people, units }: Directory,
): readonly Person[] {
  const unitOf = ({ unitId }: Person): string => (unitId === null ? '' : (units.get(unitId)?.name ?? ''))
  return namesakesOf(name, present(people.values())).filter((one) => unit === '' || isSameName(unitOf(one), unit))
}

/** Tells people with the same name apart: `区文明办 主任`. */
export function whoIsWho({ unitId, title }: Person, { units }: Pick<LibrarySnapshot, 'units'>): string {
  const unit = unitId === null ? undefined : units.get(unitId)
  return [unit?.deletedAt === null ? unit.name : '', title].filter((word) => word !== '').join(' ')
}
