import { libraryKind, sessionKind } from '../../../src/document/documentKind'
import { Gestures } from '../../../src/document/gestures'
import { Replica } from '../../../src/document/replica'
import { insertRows, type SessionEdit } from '../../../src/document/edits/sessionEdits'
import { present } from '../../../src/domain/entity'
import type { Row, Segment } from '../../../src/domain/segment'
import type { SessionSnapshot } from '../../../src/domain/session'

export const newSession = () => new Replica(sessionKind, 's1')
export const newLibrary = () => new Replica(libraryKind, 'library')
export type SessionReplica = ReturnType<typeof newSession>

/** A session whose rows are named by their ids, in the given order. */
export function sessionOf(ids: readonly string[], ...edits: readonly SessionEdit[]): SessionReplica {
  const session = newSession()
  session.edit(
    insertRows(
      ids.map((id) => ({ type: 'segment', id, title: id })),
      null,
    ),
    ...edits,
  )
  return session
}

/** Another window's copy of the same document. */
export function copyOf(session: SessionReplica): SessionReplica {
  const copy = newSession()
  copy.receive(session.encode())
  return copy
}

/** A window with library and session open. */
export function openedWindow(session: SessionReplica = newSession()) {
  const library = newLibrary()
  const gestures = new Gestures()
  gestures.register(library)
  gestures.register(session)
  return { library, session, gestures }
}
export type OpenedWindow = ReturnType<typeof openedWindow>

/** The rows that are not deleted, by id: `a b c`. */
export const orderOf = ({ rows }: SessionSnapshot): string =>
  present(rows.values())
    .map(({ id }) => id)
    .join(' ')

export function segmentOf({ rows }: SessionSnapshot, id: string): Segment {
  const row: Row | undefined = rows.get(id)
  if (row?.type !== 'segment') throw new Error(`${id} is no segment`)
  return row
}

/** A snapshot as plain data to compare: maps by key, whatever their order. */
export function contentOf(snapshot: object): unknown {
  return JSON.parse(
    JSON.stringify(snapshot, (_key, value: unknown) =>
      value instanceof Map ? Object.fromEntries([...value].sort(([a], [b]) => (a < b ? -1 : 1))) : value,
    ),
  )
}
