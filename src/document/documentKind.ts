import type * as Y from 'yjs'
import type { LibrarySnapshot } from '../domain/library'
import type { SessionSnapshot } from '../domain/session'
import type { LibraryDraft } from './libraryEdits'
import { collectionNames, readEntity } from './libraryShape'
import { readRow } from './rowShape'
import { sessionDraft, type SessionDraft } from './sessionDraft'
import { attendeeFields, columnFields, detailFields, readKeyed, readPresences } from './sessionShape'
import { readFields } from './fields'
import { keyedView, wholeView, type View } from './views'

/** The document that holds everything but the sessions themselves. */
export const libraryId = 'library'

/** How one kind of document is edited and seen. */
export interface DocumentKind<Snapshot, Draft> {
  readonly name: 'library' | 'session'
  readonly schemaVersion: number
  draft(doc: Y.Doc): Draft
  /** The parts of its snapshot, each kept up to date on its own, and how they come together. */
  view(doc: Y.Doc, id: string): { readonly parts: readonly View[]; snapshot(): Snapshot }
}

export const libraryKind: DocumentKind<LibrarySnapshot, LibraryDraft> = {
  name: 'library',
  schemaVersion: 1,
  draft: (doc) =>
    Object.fromEntries(collectionNames.map((name) => [name, doc.getMap(name)])) as unknown as LibraryDraft,
  view: (doc) => {
    const parts = collectionNames.map((name) => keyedView(doc.getMap(name), (id, map) => readEntity(name, id, map)))
    const snapshot = () =>
      Object.freeze(Object.fromEntries(collectionNames.map((name, i) => [name, parts[i]?.current()])))
    return { parts, snapshot: () => snapshot() as unknown as LibrarySnapshot }
  },
}

export const sessionKind: DocumentKind<SessionSnapshot, SessionDraft> = {
  name: 'session',
  schemaVersion: 1,
  draft: sessionDraft,
  view: (doc, id) => {
    const draft = sessionDraft(doc)
    const details = wholeView(draft.details, (map) => Object.freeze(readFields(detailFields, map)))
    const rows = keyedView(doc.getMap('rows'), readRow)
    const presences = wholeView(draft.presences, readPresences)
    const cueColumns = wholeView(doc.getMap('cueColumns'), (map) => readKeyed(columnFields, map))
    const attendees = wholeView(doc.getMap('attendees'), (map) => readKeyed(attendeeFields, map))
    return {
      parts: [details, rows, presences, cueColumns, attendees],
      snapshot: () =>
        Object.freeze({
          id,
          details: details.current(),
          rows: rows.current(),
          presences: presences.current(),
          cueColumns: cueColumns.current(),
          attendees: attendees.current(),
        }) as SessionSnapshot,
    }
  },
}

export type AnyKind = typeof libraryKind | typeof sessionKind

export const kindOf = (documentId: string): AnyKind => (documentId === libraryId ? libraryKind : sessionKind)
