import type { AttendeeRow } from '../../domain/attendance/attendeeRow'
import type { AttendeeGroup } from '../../domain/session'
import type { Find } from '../components/finder'

export type AttendeeFilter = 'all' | 'onStage' | AttendeeGroup

interface Wanted {
  readonly filter: AttendeeFilter
  readonly query: string
  readonly find: Find
  /** The row that is being edited; it is shown whatever the filter. */
  readonly editedId: string | null
}

/** The attendees that match the filter and the search, in their own order. */
export function shownAttendees(
  rows: readonly AttendeeRow[],
  { filter, query, find, editedId }: Wanted,
): readonly AttendeeRow[] {
  const holds = ({ name, unit, post }: AttendeeRow) =>
    query.trim() === '' || [name, unit, post].some((word) => word !== '' && find(word, query) !== null)
  return rows.filter((row) => row.id === editedId || (fits(row, filter) && holds(row)))
}

const fits = ({ isOnStage, group }: AttendeeRow, filter: AttendeeFilter): boolean =>
  filter === 'all' || (filter === 'onStage' ? isOnStage : group === filter)
