import { addAttendee, setAttendee, type SessionEdit } from '../document/sessionEdits'
import { newId } from '../document/newId'
import type { AttendeeRow } from '../domain/attendance/attendeeRow'
import { present } from '../domain/entity'
import type { LibrarySnapshot, Person } from '../domain/library'
import type { PastedAttendee } from './pastedAttendees'

type Known = Pick<LibrarySnapshot, 'people' | 'units'>

export interface AttendeePaste {
  readonly edits: readonly SessionEdit[]
  /** The ids of the rows that are added, in the order of the list. */
  readonly rowIds: readonly string[]
  /** The ids of the rows of who attends already. */
  readonly knownIds: readonly string[]
}

/**
 * Adds who is not there yet. Who is, by name and unit (a list that tells no unit means whoever has the name), only
 * takes over the group and the rank that the list tells. Somebody whom the directory alone can mean is taken from it.
 */
export function attendeePaste(
  list: readonly PastedAttendee[],
  rows: readonly AttendeeRow[],
  library: Known,
): AttendeePaste {
  const edits: SessionEdit[] = []
  const rowIds: string[] = []
  const knownIds: string[] = []
  const there: Pick<AttendeeRow, 'name' | 'unit'>[] = [...rows]
  for (const one of list) {
    const known = rows.find((row) => row.teamId === null && isMeant(row, one))
    if (known) {
      edits.push(...given(known, one))
      knownIds.push(known.id)
    } else if (!there.slice(rows.length).some((added) => isMeant(added, one))) {
      there.push(one)
      const person = personMeant(one, library)
      const id = newId()
      edits.push(addAttendee({ ...one, personId: person?.id ?? null }, id))
      rowIds.push(person ? `person/${person.id}` : id)
    }
  }
  return { edits, rowIds, knownIds }
}

/** The edits that give somebody who attends already a group or a rank. */
export function given(
  { entryIds, personId, teamId, name, unit, post }: AttendeeRow,
  { group, rank }: Pick<PastedAttendee, 'group' | 'rank'>,
): readonly SessionEdit[] {
  if (group === null && rank === null) return []
  const patch = { ...(group !== null && { group }), ...(rank !== null && { rank }) }
  if (entryIds.length > 0) return entryIds.map((id) => setAttendee(id, patch))
  return [addAttendee({ personId, teamId, listed: false, name, unit, post, ...patch })]
}

const isMeant = (there: Pick<AttendeeRow, 'name' | 'unit'>, { name, unit }: Pick<PastedAttendee, 'name' | 'unit'>) =>
  there.name === name && (unit === '' || there.unit === '' || there.unit === unit)

/** The one person of the directory with that name, and with that unit where one is told; undefined where that is not clear. */
export function personMeant(
  { name, unit }: Pick<PastedAttendee, 'name' | 'unit'>,
  { people, units }: Known,
): Person | undefined {
  const named = present(people.values()).filter(
    (person) => person.name === name && (unit === '' || unitOf(person, units) === unit),
  )
  return named.length === 1 ? named[0] : undefined
}

const unitOf = ({ unitId }: Person, units: Known['units']): string | undefined =>
  unitId === null ? undefined : units.get(unitId)?.name
