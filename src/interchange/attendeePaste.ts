import { addAttendee, setAttendeeOf, type NewAttendee, type SessionEdit } from '../document/sessionEdits'
import { newId } from '../document/newId'
import type { AttendeeRow } from '../domain/attendance/attendeeRow'
import { present } from '../domain/entity'
import type { LibrarySnapshot, Person } from '../domain/library'
import type { AttendeeGroup } from '../domain/session'
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
 * `group` is the new ones' where the list tells none.
 */
export function attendeePaste(
  list: readonly PastedAttendee[],
  rows: readonly AttendeeRow[],
  library: Known,
  group: AttendeeGroup | null = null,
): AttendeePaste {
  const edits: SessionEdit[] = []
  const rowIds: string[] = []
  const knownIds: string[] = []
  const there: Pick<AttendeeRow, 'name' | 'unit'>[] = [...rows]
  for (const one of list) {
    const known = rows.find((row) => row.teamId === null && isMeant(row, one))
    if (known) {
      if (one.group !== null || one.rank !== null) edits.push(setAttendeeOf(known, told(one)))
      knownIds.push(known.id)
    } else if (!there.slice(rows.length).some((added) => isMeant(added, one))) {
      there.push(one)
      const person = personMeant(one, library)
      const id = newId()
      edits.push(addAttendee({ ...one, group: one.group ?? group, personId: person?.id ?? null }, id))
      rowIds.push(person ? `person/${person.id}` : id)
    }
  }
  return { edits, rowIds, knownIds }
}

/** What a list tells of somebody's place in the hall. */
const told = ({ group, rank }: PastedAttendee): NewAttendee => ({
  ...(group !== null && { group }),
  ...(rank !== null && { rank }),
})

const isMeant = (there: Pick<AttendeeRow, 'name' | 'unit'>, { name, unit }: Pick<PastedAttendee, 'name' | 'unit'>) =>
  there.name === name && (unit === '' || there.unit === '' || there.unit === unit)

/** The one person of the directory with that name, and with that unit where one is told; undefined where that is not clear. */
function personMeant(
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
