import { addAttendee, setAttendeeOf, type NewAttendee, type SessionEdit } from '../../document/edits/sessionEdits'
import { newId } from '../../document/edits/newId'
import type { AttendeeRow } from '../../domain/attendance/attendeeRow'
import type { LibrarySnapshot, Person } from '../../domain/library'
import { isSameName, nameKey } from '../../domain/names'
import { peopleNamed } from '../../domain/peopleNamed'
import type { AttendeeGroup } from '../../domain/session'
import type { PastedAttendee } from './pastedAttendees'

type Known = Pick<LibrarySnapshot, 'people' | 'units'>
type Meant = ReadonlyMap<string, { readonly id: string } | 'new' | null>

export interface AttendeePaste {
  readonly edits: readonly SessionEdit[]
  /** The ids of added rows, in the order of the list. */
  readonly rowIds: readonly string[]
  /** The ids of rows of people already there, for whom the list has nothing new except a group and a rank. */
  readonly knownIds: readonly string[]
  /** Among those, the ids of rows that received a missing unit or post. */
  readonly filledIds: readonly string[]
}

/**
 * Adds people who are not listed yet. Those who are, by name and unit (without a unit, by name), only receive the
 * list's group and rank. Somebody who can only be one person in the directory is linked to that person. `group` is for
 * new people if the list has none. `meant` resolves names that several people in the directory have, by `nameKey`: an
 * id, a new person, or null for nobody.
 */
export function attendeePaste(
  list: readonly PastedAttendee[],
  rows: readonly AttendeeRow[],
  library: Known,
  group: AttendeeGroup | null = null,
  meant: Meant = new Map(),
): AttendeePaste {
  const edits: SessionEdit[] = []
  const rowIds: string[] = []
  const knownIds: string[] = []
  const filledIds: string[] = []
  const there: Pick<AttendeeRow, 'name' | 'unit'>[] = [...rows]
  for (const one of list) {
    if (meant.get(nameKey(one.name)) === null) continue
    const known = rowMeant(rows, one)
    if (known) {
      const patch = { ...placeOf(one), ...missing(known, one) }
      if (Object.keys(patch).length > 0) edits.push(setAttendeeOf(known, patch))
      if (Object.keys(missing(known, one)).length > 0) filledIds.push(known.id)
      else knownIds.push(known.id)
    } else if (!there.slice(rows.length).some((added) => isMeant(added, one))) {
      there.push(one)
      const person = personMeant(one, library, meant)
      const id = newId()
      const { name, unit, post, rank } = one
      edits.push(addAttendee({ name, unit, post, rank, group: one.group ?? group, personId: person?.id ?? null }, id))
      rowIds.push(person ? `person/${person.id}` : id)
    }
  }
  return { edits, rowIds, knownIds, filledIds }
}

/** The list's group and rank of somebody. */
const placeOf = ({ group, rank }: PastedAttendee): NewAttendee => ({
  ...(group !== null && { group }),
  ...(rank !== null && { rank }),
})

/** The text fields that are empty in the entry and given in the list. */
const missing = (row: AttendeeRow, { unit, post }: PastedAttendee): NewAttendee =>
  row.personId !== null
    ? {}
    : { ...(row.unit === '' && unit !== '' && { unit }), ...(row.post === '' && post !== '' && { post }) }

const isMeant = (there: Pick<AttendeeRow, 'name' | 'unit'>, { name, unit }: Pick<PastedAttendee, 'name' | 'unit'>) =>
  isSameName(there.name, name) && (unit === '' || there.unit === '' || isSameName(there.unit, unit))

const rowMeant = (rows: readonly AttendeeRow[], one: Pick<PastedAttendee, 'name' | 'unit'>): AttendeeRow | undefined =>
  rows.find((row) => row.teamId === null && isMeant(row, one))

/** The people on a list who do not attend yet, to be resolved in the directory. */
export const notThereYet = (list: readonly PastedAttendee[], rows: readonly AttendeeRow[]): readonly PastedAttendee[] =>
  list.filter((one) => !rowMeant(rows, one))

/** The only person in the directory who can be meant; undefined if there is none, or nobody has chosen. */
function personMeant(one: PastedAttendee, library: Known, meant: Meant): Person | undefined {
  const said = meant.get(nameKey(one.name)) ?? null
  if (said !== null) return said === 'new' ? undefined : library.people.get(said.id)
  const named = peopleNamed(one, library)
  return named.length === 1 ? named[0] : undefined
}
