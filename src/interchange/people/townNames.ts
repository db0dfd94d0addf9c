import { present } from '../../domain/entity'
import type { LibrarySnapshot } from '../../domain/library'
import { nameKey } from '../../domain/names'

const ending = /(?<=.{2})(街道|镇)$/u
const withoutEnding = (name: string): string => name.replace(ending, '')

/** Whether a new unit is a 街镇, by its name. */
export const isTownName = (name: string): boolean => ending.test(name)

/** The full name of a unit that a list calls by a shorter one, 天平 for 天平街道; else the name as it is. */
export function fullUnitNames({ units }: Pick<LibrarySnapshot, 'units'>): (name: string) => string {
  const full = new Map<string, string>()
  for (const { name, town } of present(units.values())) if (town) full.set(nameKey(withoutEnding(name)), name)
  for (const { name } of present(units.values())) full.set(nameKey(name), name)
  return (name) => full.get(nameKey(name)) ?? name
}
