import { present } from '../../domain/entity'
import type { Row } from '../../domain/segment'
import type { Attendee, SessionSnapshot } from '../../domain/session'
import type { NewAttendee } from './attendeeEdits'
import type { NewLists, NewRow } from './newRow'
import {
  addAttendee,
  addCueColumn,
  insertRows,
  setDetails,
  setNotes,
  setPresence,
  type SessionEdit,
} from './sessionEdits'
import { newId } from './newId'

const withoutKeys = <T extends { readonly id: string; readonly order: string }>({
  id: _id,
  order: _order,
  ...rest
}: T) => rest

function copyOfAttendee(attendee: Attendee): NewAttendee {
  const { deletedAt: _deletedAt, ...rest } = withoutKeys(attendee)
  return rest
}

/** The data to create a copy of a row, with new keys throughout. */
export function copyOfRow(row: Row, columns: ReadonlyMap<string, string> = new Map()): NewRow {
  if (row.type === 'part') return { type: 'part', title: row.title, sample: row.sample }
  const { id: _id, order: _order, deletedAt: _deletedAt, ...segment } = row
  const lists: NewLists = {
    castings: row.castings.map(withoutKeys),
    questions: row.questions.map(withoutKeys),
    rehearsals: row.rehearsals.map(withoutKeys),
  }
  return {
    ...segment,
    ...lists,
    cues: Object.fromEntries(Object.entries(row.cues).map(([id, cue]) => [columns.get(id) ?? id, cue])),
  }
}

/**
 * The edits that turn an empty session into a copy of this one. The copy has yet to be planned: its state starts over
 * and it has no date. With the same date, everybody and the venue would be booked twice.
 */
export function sessionCopyEdits(session: SessionSnapshot, theme: string): readonly SessionEdit[] {
  const { details, notes, rows, cueColumns, presences, attendees } = session
  const columns = new Map(cueColumns.map(({ id }) => [id, newId()]))
  const parts: Readonly<Record<Exclude<keyof SessionSnapshot, 'id'>, readonly SessionEdit[]>> = {
    details: [setDetails({ ...details, theme, date: '', state: 'planning' })],
    notes: [setNotes(notes)],
    cueColumns: cueColumns.map(({ id, name }) => addCueColumn(name, columns.get(id))),
    rows: [
      insertRows(
        present(rows.values()).map((row) => copyOfRow(row, columns)),
        null,
      ),
    ],
    presences: [...presences.values()].map(({ personId, ...presence }) => setPresence(personId, presence)),
    attendees: present(attendees).map((attendee) => addAttendee(copyOfAttendee(attendee))),
    // What happened belongs to the original.
    runs: [],
    actuals: [],
  }
  return Object.values(parts).flat()
}
