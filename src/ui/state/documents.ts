import type { LibraryDraft, LibraryEdit } from '../../document/edits/libraryEdits'
import { libraryKind, printsIdOf, printsKind, runKind, sessionKind } from '../../document/documentKind'
import { Gestures } from '../../document/gestures'
import { Replica } from '../../document/replica'
import type { CaseDraft, CaseEdit } from '../../document/shape/caseShape'
import type { PrintsDraft, PrintsSnapshot } from '../../document/shape/printsDraft'
import type { RunDraft } from '../../document/shape/runDraft'
import type { RunSnapshot } from '../../document/shape/runShape'
import type { SessionDraft, SessionEdit } from '../../document/edits/sessionEdits'
import type { LibrarySnapshot } from '../../domain/library'
import type { CaseDetails } from '../../domain/season/caseDetails'
import type { SessionSnapshot } from '../../domain/session'
import type { Problem } from '../../ipc/problem'
import { linkDocument, type DocumentLink } from './documentLink'
import { savingOf, publishSaving } from './saving'
import { withTheme } from './withTheme'
import { workspace } from './workspace'

export type CaseReplica = Replica<CaseDetails, CaseDraft>
export type RunReplica = Replica<RunSnapshot, RunDraft>
export type PrintsReplica = Replica<PrintsSnapshot, PrintsDraft>
export type LibraryReplica = Replica<LibrarySnapshot, LibraryDraft>
export type SessionReplica = Replica<SessionSnapshot, SessionDraft>
export type { CaseEdit, LibraryEdit, SessionEdit }

/**
 * The window's undo, over every document it has open. Documents stay open as long as the window, so that undo can reach
 * them.
 */
export const gestures = new Gestures()

interface Documents {
  library: DocumentLink<LibraryReplica> | null
  readonly sessions: Map<string, Promise<DocumentLink<SessionReplica>>>
  readonly openSessions: Map<string, DocumentLink<SessionReplica>>
  readonly runs: Map<string, Promise<DocumentLink<RunReplica>>>
  readonly prints: Map<string, Promise<DocumentLink<PrintsReplica>>>
  readonly links: Set<DocumentLink>
}
const documents: Documents = {
  library: null,
  sessions: new Map(),
  openSessions: new Map(),
  runs: new Map(),
  prints: new Map(),
  links: new Set(),
}

/** What to do when the host could not apply an edit: the page is reloaded from what is on disk. */
let editRefused: (problem: Problem) => void = () => window.location.reload()
export const onEditRefused = (listener: (problem: Problem) => void): void => void (editRefused = listener)
/** Edits of this page will never be stored. */
export const refuseEdits = (problem: Problem): void => editRefused(problem)

function showSaving(): void {
  const { session, readOnly, libraryReadOnly } = workspace.getState()
  const ofLibrary = documents.library?.state().readOnly ?? null
  if (ofLibrary !== libraryReadOnly) workspace.setState({ libraryReadOnly: ofLibrary })
  const shown = session && documents.openSessions.get(session.id)
  if (shown && shown.state().readOnly !== readOnly) workspace.setState({ readOnly: shown.state().readOnly })
  publishSaving(savingOf([...documents.links].map((link) => link.state())))
}

type OpenReplica = LibraryReplica | SessionReplica | CaseReplica | RunReplica | PrintsReplica

/** Links a document and counts its edits for what is shown as saved. `onChange`: the link's state has changed. */
export async function joinDocument<R extends OpenReplica>(
  replica: R,
  create: boolean,
  onChange: () => void = () => {},
): Promise<DocumentLink<R>> {
  const change = () => {
    showSaving()
    onChange()
  }
  const link = await linkDocument(replica, create, { change, refused: refuseEdits })
  documents.links.add(link)
  // A run has an undo of its own in its log, and prints cannot be undone: neither belongs to the window's undo. A case is
  // registered before it is linked.
  if (replica.kind.name === 'library' || replica.kind.name === 'session') gestures.register(replica)
  showSaving()
  return link
}

/** Opens the library and shows it from then on. */
export async function openLibrary(): Promise<void> {
  const link = await joinDocument(new Replica(libraryKind, 'library'), false)
  documents.library = link
  const show = () => workspace.setState({ library: link.replica.snapshot })
  showSaving()
  link.replica.subscribe(show)
  show()
}

/** The library's replica, once it is open and editable. */
export const libraryReplica = (): LibraryReplica | null =>
  documents.library && !documents.library.state().readOnly ? documents.library.replica : null

/** The replica of a session that is already open. */
export const sessionReplica = (id: string): SessionReplica | null => documents.openSessions.get(id)?.replica ?? null

/** Every open session, as it is now. */
export const openSnapshots = (): readonly SessionSnapshot[] =>
  [...documents.openSessions.values()].map(({ replica }) => replica.snapshot)

/** The replica of a session, opened if needed; `create` for one that does not exist yet. */
export const sessionLink = (id: string, create = false): Promise<DocumentLink<SessionReplica>> =>
  once(documents.sessions, id, async () => {
    const link = await joinDocument(new Replica(sessionKind, id), create)
    documents.openSessions.set(id, link)
    link.replica.subscribe(() => {
      const { snapshot } = link.replica
      const { session, summaries } = workspace.getState()
      if (session?.id === id) workspace.setState({ session: snapshot })
      // Main sends summaries once a second at most, but a rename is made where the list is visible.
      const named = withTheme(summaries, id, snapshot.details.theme)
      if (named !== summaries) workspace.setState({ summaries: named })
    })
    return link
  })

/** Closes sessions that were purged, and drops their steps of undo. */
export function forgetSessions(ids: readonly string[]): void {
  for (const id of ids) {
    forgetDocument(id, documents.openSessions.get(id) ?? null)
    documents.openSessions.delete(id)
    documents.sessions.delete(id)
    documents.prints.delete(id)
  }
}

/** Drops a document that no longer exists from undo, and its link from what is waited for. */
export function forgetDocument(documentId: string, link: DocumentLink | null): void {
  if (link) documents.links.delete(link)
  gestures.unregister(documentId)
}

/** Opens a document once and caches it; one that did not open is tried again at the next request. */
function once<T>(known: Map<string, Promise<T>>, id: string, open: () => Promise<T>): Promise<T> {
  const opened = known.get(id)
  if (opened) return opened
  const opening = open()
  known.set(id, opening)
  opening.catch(() => known.delete(id))
  return opening
}

/** A run's document, opened if needed; `create` for a new one. It is linked once and stays open. */
export const runLink = (id: string, create = false): Promise<DocumentLink<RunReplica>> =>
  once(documents.runs, id, () => joinDocument(new Replica(runKind, id), create))

/** The document of the prints of a session or season, created at the first request. It is linked once and stays open. */
export const printsLink = (ownerId: string): Promise<DocumentLink<PrintsReplica>> =>
  once(documents.prints, ownerId, () => joinDocument(new Replica(printsKind, printsIdOf(ownerId)), true))

/** Makes the session the one that is shown and edited. */
export async function openSession(id: string): Promise<void> {
  if (workspace.getState().session?.id === id) return
  workspace.setState({ openingId: id })
  try {
    const link = await sessionLink(id)
    if (workspace.getState().openingId !== id) return
    workspace.setState({ session: link.replica.snapshot, readOnly: link.state().readOnly })
  } finally {
    if (workspace.getState().openingId === id) workspace.setState({ openingId: null })
  }
}

export const closeSession = (): void => workspace.setState({ session: null, openingId: null, readOnly: null })
