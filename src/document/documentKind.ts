import type * as Y from 'yjs'
import type { LibrarySnapshot } from '../domain/library'
import type { SessionSnapshot } from '../domain/session'
import type { LibraryDraft } from './libraryEdits'
import { collectionNames, readEntity } from './libraryShape'
import { libraryMigrations, sessionMigrations, versionAfter, type Migration } from './migrations'
import { readRow } from './rowShape'
import { sessionDraft, type SessionDraft } from './sessionDraft'
import { readAttendee, readColumn, readDetails, readPresences } from './sessionShape'
import { keyedView, sortedView, wholeView, type View } from './views'

/** The document that holds everything but the sessions themselves. */
export const libraryId = 'library'

/** How one kind of document is edited and seen. */
export interface DocumentKind<Snapshot, Draft> {
  readonly name: 'library' | 'session'
  readonly schemaVersion: number
  readonly migrations: readonly Migration<Draft>[]
  draft(doc: Y.Doc): Draft
  /** The parts of its snapshot, each kept up to date on its own, and how they come together. */
  view(doc: Y.Doc, id: string): { readonly parts: readonly View[]; snapshot(): Snapshot }
}

export const libraryKind: DocumentKind<LibrarySnapshot, LibraryDraft> = {
  name: 'library',
  schemaVersion: versionAfter(libraryMigrations),
  migrations: libraryMigrations,
  draft: (doc) =>
    Object.fromEntries(collectionNames.map((name) => [name, doc.getMap(name)])) as unknown as LibraryDraft,
  view: (doc) => {
    const views = collectionNames.map((name) => {
      const view = keyedView(doc.getMap(name), (id, map) => readEntity(name, id, map))
      return [name, view] as const
    })
    const snapshot = () => Object.freeze(Object.fromEntries(views.map(([name, view]) => [name, view.current()])))
    return { parts: views.map(([, view]) => view), snapshot: () => snapshot() as unknown as LibrarySnapshot }
  },
}

export const sessionKind: DocumentKind<SessionSnapshot, SessionDraft> = {
  name: 'session',
  schemaVersion: versionAfter(sessionMigrations),
  migrations: sessionMigrations,
  draft: sessionDraft,
  view: (doc, id) => {
    const draft = sessionDraft(doc)
    const details = wholeView(draft.details, readDetails)
    const rows = keyedView(draft.rows, readRow)
    const presences = wholeView(draft.presences, readPresences)
    const cueColumns = sortedView(keyedView(draft.cueColumns, readColumn))
    const attendees = sortedView(keyedView(draft.attendees, readAttendee))
    return {
      parts: [details, rows, presences, cueColumns, attendees],
      snapshot: () =>
        Object.freeze<SessionSnapshot>({
          id,
          details: details.current(),
          rows: rows.current(),
          presences: presences.current(),
          cueColumns: cueColumns.current(),
          attendees: attendees.current(),
        }),
    }
  },
}

export type AnyKind = typeof libraryKind | typeof sessionKind

export const kindOf = (documentId: string): AnyKind => (documentId === libraryId ? libraryKind : sessionKind)
