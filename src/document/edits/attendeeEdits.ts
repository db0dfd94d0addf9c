import type { AttendeeRow } from '../../domain/attendance/attendeeRow'
import type { Attendee } from '../../domain/session'
import { newId } from './newId'
import { appendEntry, entryOf, moveEntries } from './orderedEntries'
import type { SessionEdit } from '../shape/sessionDraft'
import { setDeleted, setFields } from './setFields'

/** An attendee without its place in the order. Omitted fields are empty. */
export type NewAttendee = Partial<Omit<Attendee, 'id' | 'order' | 'deletedAt'>>

/** Adds an attendee at the end. */
export const addAttendee =
  (attendee: NewAttendee, id: string = newId()): SessionEdit =>
  ({ attendees }) =>
    appendEntry(attendees, id, attendee)

export const setAttendee =
  (id: string, patch: NewAttendee): SessionEdit =>
  ({ attendees }) =>
    setFields(entryOf(attendees, id), patch)

/** Changes an attendee's entry. Somebody who is only on stage gets an entry, which alone would not list them. */
export const setAttendeeOf =
  ({ entryIds, personId, teamId, name, unit, post }: AttendeeRow, patch: NewAttendee): SessionEdit =>
  (draft) => {
    if (entryIds.length > 0) entryIds.forEach((id) => setAttendee(id, patch)(draft))
    else addAttendee({ personId, teamId, listed: false, name, unit, post, ...patch })(draft)
  }

/** Moves attendees, in the given order, to after `afterId` (null: to the top). */
export const moveAttendees =
  (ids: readonly string[], afterId: string | null): SessionEdit =>
  ({ attendees }) =>
    moveEntries(attendees, ids, afterId)

/** Deletes attendees. Their keys stay. `now` in epoch ms. */
export const deleteAttendees =
  (ids: readonly string[], now: number = Date.now()): SessionEdit =>
  ({ attendees }) =>
    ids.forEach((id) => setDeleted(entryOf(attendees, id), now))

export const restoreAttendees =
  (ids: readonly string[]): SessionEdit =>
  ({ attendees }) =>
    ids.forEach((id) => setFields(entryOf(attendees, id), { deletedAt: null }))
