import * as Y from 'yjs'
import { kinds, type SegmentKind } from '../../domain/kinds'
import type { Presence, SessionDetails } from '../../domain/session'
import type { Row, Segment } from '../../domain/segment'
import type { FieldStoredAs } from '../../domain/segmentFields'
import { isUsualLength } from '../../domain/usualLength'
import { newId } from './newId'
import { rowMap, type NewRow, type NewSegment } from './newRow'
import { appendEntry, entryOf, moveEntries, roomAfter } from './orderedEntries'
import { readRow } from '../shape/rowShape'
import type { SessionEdit } from '../shape/sessionDraft'
import { setDeleted, setFields } from './setFields'
import { presenceKey, type PresenceField } from '../shape/sessionShape'
import { setSharedText } from './textDiff'

export type { SessionDraft, SessionEdit } from '../shape/sessionDraft'
export type { NewRow, NewSegment } from './newRow'
export * from './attendeeEdits'
export * from './segmentListEdits'

/** The fields of a segment that are set as a whole. Whether a length is assumed follows from how it is edited. */
export type SegmentPatch = Partial<Pick<Segment, Exclude<FieldStoredAs<'value'>, 'assumedFrom'> | 'sample'>>

export const setDetails =
  (patch: Partial<SessionDetails>): SessionEdit =>
  ({ details }) =>
    setFields(details, patch)

/**
 * Inserts new rows, in the given order, after `afterId` (null: at the top; unknown: at the end). Their ids must be new.
 */
export const insertRows =
  (rows: readonly NewRow[], afterId: string | null): SessionEdit =>
  (draft) => {
    const added = rows.filter(({ id }) => id === undefined || !draft.rows.has(id))
    const keys = roomAfter(draft.rows, afterId, added.length)
    added.forEach((row, i) => draft.rows.set(row.id ?? newId(), rowMap(row, keys[i])))
  }

export const addSegment = (segment: NewSegment, afterId: string | null, id: string = newId()): SessionEdit =>
  insertRows([{ ...segment, type: 'segment', id }], afterId)

export const addPart = (part: { title: string }, afterId: string | null, id: string = newId()): SessionEdit =>
  insertRows([{ ...part, type: 'part', id }], afterId)

/**
 * Sets fields of segments. A length that is set is stated, no longer assumed. A length that nobody has stated changes
 * with the kind.
 */
export const setSegments =
  (ids: readonly string[], patch: SegmentPatch): SessionEdit =>
  ({ rows }) =>
    ids.forEach((id) => {
      const row = entryOf(rows, id)
      if (row && patch.kind !== undefined) setUsualLength(row, readRow(id, row), patch.kind)
      setFields(row, patch)
      if (patch.durationMs !== undefined) confirm(row)
    })

function setUsualLength(map: Y.Map<unknown>, row: Row, kind: SegmentKind): void {
  if (row.type !== 'segment' || row.kind === kind || !isUsualLength(row)) return
  setFields(map, { durationMs: Math.max(kinds[kind].usualMs, row.minimumMs) })
}

/** Confirms the lengths of segments as they are. */
export const confirmLengths =
  (ids: readonly string[]): SessionEdit =>
  ({ rows }) =>
    ids.forEach((id) => confirm(entryOf(rows, id)))

/** Writes nothing if nothing is assumed: older documents have no such field. */
function confirm(row: Y.Map<unknown> | undefined): void {
  if (typeof row?.get('assumedFrom') === 'string') row.set('assumedFrom', null)
}

export const setPart =
  (id: string, patch: { title: string }): SessionEdit =>
  ({ rows }) =>
    setFields(entryOf(rows, id), patch)

/** Moves rows, in the given order, to after `afterId` (null: to the top). */
export const moveRows =
  (ids: readonly string[], afterId: string | null): SessionEdit =>
  ({ rows }) =>
    moveEntries(rows, ids, afterId)

/** Deletes rows. Their keys stay. `now` in epoch ms. */
export const deleteRows =
  (ids: readonly string[], now: number = Date.now()): SessionEdit =>
  ({ rows }) =>
    ids.forEach((id) => setDeleted(entryOf(rows, id), now))

/** Restores deleted rows, each in its place. */
export const restoreRows =
  (ids: readonly string[]): SessionEdit =>
  ({ rows }) =>
    ids.forEach((id) => setFields(entryOf(rows, id), { deletedAt: null }))

/** Sets what a department or a custom column does in a segment; an empty text removes it. */
export const setCue =
  (id: string, column: string, cue: string): SessionEdit =>
  ({ rows }) => {
    const cues = entryOf(rows, id)?.get('cues')
    if (!(cues instanceof Y.Map)) return
    if (cue === '') {
      if (cues.has(column)) cues.delete(column)
    } else setFields(cues, { [column]: cue })
  }

/** Removes all cues of a segment. */
export const clearCues =
  (id: string): SessionEdit =>
  ({ rows }) => {
    const cues = entryOf(rows, id)?.get('cues')
    if (cues instanceof Y.Map && cues.size > 0) cues.clear()
  }

/** Changes a segment's script or notes. What others write elsewhere in the text stays. */
export const setText =
  (id: string, field: FieldStoredAs<'text'>, next: string): SessionEdit =>
  ({ rows }) => {
    const shared = entryOf(rows, id)?.get(field)
    if (shared instanceof Y.Text) setSharedText(shared, next)
  }

/** Changes the session's own notes. */
export const setNotes =
  (next: string): SessionEdit =>
  ({ notes }) =>
    setSharedText(notes, next)

export const setPresence =
  (personId: string, patch: Partial<Omit<Presence, 'personId'>>): SessionEdit =>
  ({ presences }) => {
    const flat = Object.entries(patch).map(([field, value]) => [presenceKey(personId, field as PresenceField), value])
    setFields(presences, Object.fromEntries(flat))
  }

export const addCueColumn =
  (name: string, id: string = newId()): SessionEdit =>
  ({ cueColumns }) =>
    appendEntry(cueColumns, id, { name })

export const setCueColumn =
  (id: string, patch: { name: string }): SessionEdit =>
  ({ cueColumns }) =>
    setFields(entryOf(cueColumns, id), patch)

/** Removes a custom column from the session. Its cues stay in the document, hidden. */
export const removeCueColumn =
  (id: string): SessionEdit =>
  ({ cueColumns }) =>
    cueColumns.delete(id)
