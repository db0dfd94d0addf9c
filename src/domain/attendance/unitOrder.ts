import { present } from '../entity'
import type { LibrarySnapshot } from '../library'
import type { AttendeeRow } from './attendeeRow'

type OfUnit = Pick<AttendeeRow, 'unit'>

/** Compares by unit: in the order of the directory, then typed units in the order of `rows`; no unit comes last. */
export function byUnitOf(rows: readonly OfUnit[], { units }: Pick<LibrarySnapshot, 'units'>) {
  const known = present(units.values()).map(({ name }) => name)
  const names = new Set([...known, ...rows.map(({ unit }) => unit)])
  names.delete('')
  const places = new Map([...names, ''].map((name, place) => [name, place]))
  const placeOf = ({ unit }: OfUnit): number => places.get(unit) ?? places.size
  return (a: OfUnit, b: OfUnit): number => placeOf(a) - placeOf(b)
}
