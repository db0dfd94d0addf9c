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
  /** The ids of the rows that are added, in the order of the list. */
  readonly rowIds: readonly string[]
  /** The ids of the rows of who attends already, with nothing new told of them but a group and a rank. */
  readonly knownIds: readonly string[]
  /** Of those, the ids of the rows that got a unit or a post that they lacked. */
  readonly filledIds: readonly string[]
}

/**
 * Adds who is not there yet. Who is, by name and unit (a list that tells no unit means whoever has the name), only
 * takes over the group and the rank that the list tells. Somebody whom the directory alone can mean is taken from it.
 * `group` is the new ones' where the list tells none; `meant` tells names apart that several of the directory have, by
 * `nameKey`: an id, somebody new, or null for nobody.
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
      const patch = { ...told(one), ...missing(known, one) }
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

/** What a list tells of somebody's place in the hall. */
const told = ({ group, rank }: PastedAttendee): NewAttendee => ({
  ...(group !== null && { group }),
  ...(rank !== null && { rank }),
})

/** What of the words that are only written on the list is empty there and told here. */
const missing = (row: AttendeeRow, { unit, post }: PastedAttendee): NewAttendee =>
  row.personId !== null
    ? {}
    : { ...(row.unit === '' && unit !== '' && { unit }), ...(row.post === '' && post !== '' && { post }) }

const isMeant = (there: Pick<AttendeeRow, 'name' | 'unit'>, { name, unit }: Pick<PastedAttendee, 'name' | 'unit'>) =>
  isSameName(there.name, name) && (unit === '' || there.unit === '' || isSameName(there.unit, unit))

const rowMeant = (rows: readonly AttendeeRow[], one: Pick<PastedAttendee, 'name' | 'unit'>): AttendeeRow | undefined =>
  rows.find((row) => row.teamId === null && isMeant(row, one))

/** Who on a list does not attend yet, so that the directory has to tell who they are. */
export const notThereYet = (list: readonly PastedAttendee[], rows: readonly AttendeeRow[]): readonly PastedAttendee[] =>
  list.filter((one) => !rowMeant(rows, one))

/** The one person of the directory who can be meant; undefined where it is nobody, or nobody has said which. */
function personMeant(one: PastedAttendee, library: Known, meant: Meant): Person | undefined {
  const said = meant.get(nameKey(one.name)) ?? null
  if (said !== null) return said === 'new' ? undefined : library.people.get(said.id)
  const named = peopleNamed(one, library)
  return named.length === 1 ? named[0] : undefined
}
