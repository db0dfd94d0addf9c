import {
  addAttendee,
  deleteAttendees,
  moveAttendees,
  restoreAttendees,
  setAttendeeOf,
  type NewAttendee,
} from '../../document/edits/sessionEdits'
import type { AttendeeRow } from '../../domain/attendance/attendeeRow'
import { attendeesView } from '../../domain/attendance/attendeesView'
import type { AttendeeGroup } from '../../domain/session'
import { t } from '../../i18n'
import type { CopiedContent } from '../../interchange/table/clipboardTable'
import { attendeePaste, notThereYet } from '../../interchange/people/attendeePaste'
import { pastedAttendees, type PastedAttendee } from '../../interchange/people/pastedAttendees'
import { identifyPeople } from '../components/identifyPeople'
import { unitNameOf } from '../table/directoryView'
import { edit, lastGesture, notifyDone } from '../state/edit'
import { notifyMade } from '../state/making'
import { notify } from '../state/notices'
import { workspace } from '../state/workspace'

function rowsNow(): readonly AttendeeRow[] {
  const { session, library } = workspace.getState()
  return session && library ? attendeesView(session, library).rows : []
}

const entriesOf = (rowId: string | null) => rowsNow().find((row) => row.id === rowId)?.entryIds ?? []

/**
 * Adds the people of a list, or of one typed line, in one gesture; first asks about ambiguous names. `group` applies
 * where the list has none. Returns the first row of those people, new or not.
 */
export async function addList(
  copied: Pick<CopiedContent, 'text' | 'table'>,
  gesture: 'attendees.gesture.add' | 'attendees.gesture.paste',
  group: AttendeeGroup | null,
): Promise<string | undefined> {
  const { library } = workspace.getState()
  const { people: list, others } = pastedAttendees(copied)
  if (!library) return undefined
  sayOthers(others)
  if (list.length === 0) {
    if (others.length === 0) notify({ tone: 'caution', message: t('attendees.paste.nothing') })
    return undefined
  }
  const meant = await identifyPeople(notThereYet(list, rowsNow()), library)
  const rows = rowsNow()
  const { edits, rowIds, knownIds, filledIds } = attendeePaste(list, rows, library, group, meant)
  if (edits.length > 0) edit(gesture, { session: edits })
  if (rowIds.length > 1) notifyDone({ tone: 'good', message: t('attendees.paste.added', { count: rowIds.length }) })
  if (filledIds.length > 0) {
    const names = rows.flatMap(({ id, name }) => (filledIds.includes(id) ? name : [])).join(t('displays.comma'))
    notifyDone({ tone: 'good', message: t('attendees.paste.filled', { count: filledIds.length, names }) })
  }
  sayKnown(rows.filter(({ id }) => knownIds.includes(id)))
  sayUnreadRanks(list)
  return rowIds[0] ?? filledIds[0] ?? knownIds[0]
}

/** Adds somebody who is not in the directory, and shows a notice. Returns their row. */
export async function addNew(name: string, group: AttendeeGroup | null): Promise<string | undefined> {
  const before = lastGesture()
  const id = await addList({ text: name, table: null }, 'attendees.gesture.add', group)
  const isNew = id !== undefined && lastGesture() !== before
  if (isNew) notifyMade(t('attendees.added', { name }), () => ({ session: deleteAttendees(entriesOf(id)) }))
  return id
}

function sayOthers(others: readonly string[]): void {
  if (others.length === 0) return
  const names = others.slice(0, mostNamed).join(t('displays.comma'))
  notify({ tone: 'caution', message: t('library.paste.others', { count: others.length, names }) })
}

/** People whose rank could not be read are on the list, but have no seat on the plan. */
function sayUnreadRanks(list: readonly PastedAttendee[]): void {
  const unread = list.flatMap(({ name, unreadRank }) =>
    unreadRank === undefined ? [] : t('attendees.paste.unreadRank', { name, rank: unreadRank }),
  )
  if (unread.length === 0) return
  const names = unread.slice(0, mostNamed).join(t('attendees.paste.between'))
  notify({ tone: 'caution', message: t('attendees.paste.unreadRanks', { count: unread.length, names }) })
}

/** The number of names in a notice; the table shows them all. */
const mostNamed = 5

function sayKnown(known: readonly AttendeeRow[]): void {
  const [one] = known
  if (!one) return
  const message =
    known.length === 1
      ? t('attendees.paste.knownOne', { name: one.name })
      : t('attendees.paste.known', { count: known.length })
  notify({ tone: 'info', message })
}

/** Lists somebody from the directory, unless they attend already. Returns their row. */
export function pick(personId: string): string | undefined {
  const { library } = workspace.getState()
  const person = library?.people.get(personId)
  if (!library || !person) return undefined
  const there = rowsNow().find((row) => row.personId === personId)
  if (there) {
    sayKnown([there])
    return there.id
  }
  const { name, title, sample } = person
  const attendee = { personId, name, unit: unitNameOf(person, library), post: title, sample }
  return edit('attendees.gesture.add', { session: addAttendee(attendee) }) ? `person/${personId}` : undefined
}

export const changeAttendee = (row: AttendeeRow, patch: NewAttendee): void =>
  void edit('attendees.gesture.change', { session: setAttendeeOf(row, patch) })

/** Moves a listed row to follow another one (null: to the top of the list). */
export function moveAttendee(id: string, afterId: string | null): void {
  edit('attendees.gesture.move', { session: moveAttendees(entriesOf(id), entriesOf(afterId)[0] ?? null) })
}

/** Removes somebody from the list and offers to restore them. */
export function removeAttendee({ entryIds, name }: AttendeeRow): void {
  if (!edit('attendees.gesture.delete', { session: deleteAttendees(entryIds) })) return
  notifyDone({
    message: t('attendees.deleted', { name: name || t('attendees.unnamed') }),
    tone: 'info',
    action: {
      label: t('attendees.undo'),
      run: () => void edit('attendees.gesture.restore', { session: restoreAttendees(entryIds) }),
    },
  })
}
