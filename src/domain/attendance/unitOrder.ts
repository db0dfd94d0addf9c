import { present } from '../entity'
import type { LibrarySnapshot } from '../library'
import type { AttendeeRow } from './attendeeRow'

/** Which place each unit has: as the directory orders them, then the typed ones as they come; no unit comes last. */
export function unitOrder(
  rows: readonly Pick<AttendeeRow, 'unit'>[],
  { units }: Pick<LibrarySnapshot, 'units'>,
): ReadonlyMap<string, number> {
  const known = present(units.values()).map(({ name }) => name)
  const names = new Set([...known, ...rows.map(({ unit }) => unit)])
  names.delete('')
  return new Map([...names, ''].map((name, place) => [name, place]))
}
