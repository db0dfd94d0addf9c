import { present } from '../../domain/entity'
import type { Row } from '../../domain/segment'
import type { Attendee, SessionSnapshot } from '../../domain/session'
import type { NewAttendee } from './attendeeEdits'
import type { NewRow } from './newRow'
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

/** A row as the plan for a new one, with new keys all the way down. */
export function copyOfRow(row: Row, columns: ReadonlyMap<string, string> = new Map()): NewRow {
  if (row.type === 'part') return { type: 'part', title: row.title, sample: row.sample }
  const { id: _id, order: _order, deletedAt: _deletedAt, ...segment } = row
  return {
    ...segment,
    castings: row.castings.map(withoutKeys),
    questions: row.questions.map(withoutKeys),
    rehearsals: row.rehearsals.map(withoutKeys),
    cues: Object.fromEntries(Object.entries(row.cues).map(([id, cue]) => [columns.get(id) ?? id, cue])),
  }
}

/**
 * The edits that make an empty session a copy of this one. It is planned anew: its state starts over, and its date is
 * still to be set. With the old one, everybody and the venue would be taken twice on the same day.
 */
export function sessionCopyEdits(
  { details, notes, rows, cueColumns, presences, attendees }: SessionSnapshot,
  theme: string,
): readonly SessionEdit[] {
  const columns = new Map(cueColumns.map(({ id }) => [id, newId()]))
  return [
    setDetails({ ...details, theme, date: '', state: 'planning' }),
    setNotes(notes),
    ...cueColumns.map(({ id, name }) => addCueColumn(name, columns.get(id))),
    insertRows(
      present(rows.values()).map((row) => copyOfRow(row, columns)),
      null,
    ),
    ...[...presences.values()].map(({ personId, ...presence }) => setPresence(personId, presence)),
    ...present(attendees).map((attendee) => addAttendee(copyOfAttendee(attendee))),
  ]
}
