import { partOf, type GesturePart } from '../../document/gestures'
import { createStore, useStore } from 'zustand'
import type { CaseId } from '../../domain/ids'
import { caseReplica, loadCase } from './caseDocuments'
import {
  gestures,
  libraryReplica,
  sessionLink,
  sessionReplica,
  type CaseEdit,
  type LibraryEdit,
  type SessionEdit,
  type SessionReplica,
} from './documents'
import { t } from '../../i18n'
import { dropNotices, notify, type Notice } from './notices'
import { workspace } from './workspace'

export interface Changes {
  readonly session?: SessionEdit | readonly SessionEdit[]
  readonly library?: LibraryEdit | readonly LibraryEdit[]
  /** Of an open case's own document. */
  readonly details?: { readonly of: CaseId; readonly edits: CaseEdit | readonly CaseEdit[] }
}

/** One edit or several, as a list. */
export const asList = <T>(edits: T | readonly T[] | undefined): readonly T[] =>
  edits === undefined ? [] : Array.isArray(edits) ? (edits as readonly T[]) : [edits as T]

/**
 * One gesture of the user: changes the open session, the library, an open case or several, as one step of undo. `name` is the i18n key
 * that undo shows. Consecutive gestures with the same `merge` are one step (typing in a field). False when nothing
 * changed. If one of the documents is read-only nothing changes at all: a gesture is never done by half.
 */
export function edit(name: string, changes: Changes, options: { merge?: string } = {}): boolean {
  const { session, readOnly } = workspace.getState()
  return perform(name, changes, session && !readOnly ? sessionReplica(session.id) : null, options)
}

/** The same for a session that need not be open. */
export async function editSession(id: string, name: string, changes: Changes, create = false): Promise<boolean> {
  // A session is not created if the list cannot be edited.
  if (changes.library && !libraryReplica()) return perform(name, changes, null)
  const { replica, state } = await sessionLink(id, create)
  return perform(name, changes, state().readOnly ? null : replica)
}

/** One gesture over the library, several sessions and cases, whose documents are created if they do not exist yet. */
export async function editDocuments(
  name: string,
  library: readonly LibraryEdit[],
  sessions: readonly { readonly id: string; readonly edits: readonly SessionEdit[] }[],
  cases: readonly { readonly id: CaseId; readonly edits: readonly CaseEdit[] }[],
): Promise<boolean> {
  const libraryDocument = libraryReplica()
  if (!libraryDocument) return refuse()
  const links = await Promise.all(sessions.map(({ id }) => sessionLink(id, true)))
  if (links.some(({ state }) => state().readOnly)) return false
  await Promise.all(cases.map(({ id }) => loadCase(id)))
  const parts = [
    partOf(libraryDocument, library),
    ...links.map(({ replica }, at) => partOf(replica, sessions[at]?.edits ?? [])),
    ...cases.flatMap(({ id, edits }) => {
      const replica = caseReplica(id)
      return replica ? [partOf(replica, edits)] : []
    }),
  ]
  return gestures.perform(name, parts)
}

/** Says why nothing was done. */
function refuse(): false {
  notify({ message: t('shell.readOnly.library'), tone: 'caution' })
  return false
}

let currentMergeKey: string | undefined

/**
 * Runs edits that belong together, such as all that are made while a field has the focus: with the same key they are
 * one step of undo, as long as nothing else is done in between. An edit that has its own `merge` keeps it.
 */
export function mergeEdits<T>(mergeKey: string, run: () => T): T {
  currentMergeKey = mergeKey
  try {
    return run()
  } finally {
    currentMergeKey = undefined
  }
}

/** Undoes the edits with this key; does nothing if something else was done since. */
export function undoMerged(mergeKey: string): void {
  while (gestures.lastMerge === mergeKey) gestures.undo()
}

function perform(
  name: string,
  { library, session, details }: Changes,
  sessionDocument: SessionReplica | null,
  options: { merge?: string } = {},
): boolean {
  const parts: GesturePart[] = []
  const libraryDocument = libraryReplica()
  if (library && !libraryDocument) return refuse()
  const caseDocument = details ? caseReplica(details.of) : null
  if ((session && !sessionDocument) || (details && !caseDocument)) return false
  if (library && libraryDocument) parts.push(partOf(libraryDocument, asList(library)))
  if (session && sessionDocument) parts.push(partOf(sessionDocument, asList(session)))
  if (details && caseDocument) parts.push(partOf(caseDocument, asList(details.edits)))
  return gestures.perform(name, parts, { merge: currentMergeKey, ...options })
}

interface UndoState {
  /** The name (i18n key) of what undo would take back; null if there is nothing. */
  readonly undoName: string | null
  readonly redoName: string | null
}

const undoState = createStore<UndoState>(() => ({ undoName: null, redoName: null }))
gestures.subscribe(() => {
  const { undoName, redoName } = gestures
  const before = undoState.getState()
  if (before.undoName !== undoName || before.redoName !== redoName) undoState.setState({ undoName, redoName })
})

/** Identifies the last gesture, to check later whether it still is the last; null: there is none. */
export const lastGesture = (): object | null => gestures.last
/** Shows a notice of what the last gesture did, until that is undone. */
export const notifyDone = (notice: Omit<Notice, 'id' | 'of'>): void => notify({ ...notice, of: gestures.last })
gestures.subscribe(() => dropNotices(({ of = null }) => of !== null && !gestures.isDone(of)))

export const useUndo = (): UndoState => useStore(undoState)
export const undoNames = (): UndoState => undoState.getState()
/** Undoes the last gesture and returns its name; null if there is none. */
export const undo = (): string | null => gestures.undo()
export const redo = (): string | null => gestures.redo()
