import type { LibrarySnapshot } from '../library'
import type { AttendeeRow } from './attendeeRow'
import { byUnitOf } from './unitOrder'

/** By seating rank, people without one last; then by unit; then in the given order. */
export function inSeatingOrder<Row extends Pick<AttendeeRow, 'rank' | 'unit'>>(
  rows: readonly Row[],
  library: Pick<LibrarySnapshot, 'units'>,
): readonly Row[] {
  const byUnit = byUnitOf(rows, library)
  return [...rows].sort((a, b) => byRank(a, b) || byUnit(a, b))
}

/** 1 comes first, no rank last. */
export const byRank = (a: Pick<AttendeeRow, 'rank'>, b: Pick<AttendeeRow, 'rank'>): number =>
  a.rank === b.rank ? 0 : (a.rank ?? Infinity) - (b.rank ?? Infinity)
