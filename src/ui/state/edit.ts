import { partOf, type GesturePart } from '../../document/gestures'
import { createStore, useStore } from 'zustand'
import {
  gestures,
  libraryReplica,
  sessionLink,
  sessionReplica,
  type LibraryEdit,
  type SessionEdit,
  type SessionReplica,
} from './documents'
import { workspace } from './workspace'

export interface Changes {
  readonly session?: SessionEdit | readonly SessionEdit[]
  readonly library?: LibraryEdit | readonly LibraryEdit[]
}

const listed = <T>(edits: T | readonly T[] | undefined): readonly T[] =>
  edits === undefined ? [] : Array.isArray(edits) ? (edits as readonly T[]) : [edits as T]

/**
 * One gesture of a person: changes the open session, the library or both at once, as one step of undo. `name` is the
 * i18n key that undo shows. Gestures with the same `merge` that follow each other are one step (typing in a field).
 * False when nothing changed.
 */
export function edit(name: string, changes: Changes, options: { merge?: string } = {}): boolean {
  const { session, readOnly } = workspace.getState()
  const replica = session && !readOnly ? sessionReplica(session.id) : null
  return gestures.perform(name, [...libraryPart(changes), ...sessionPart(replica, changes)], options)
}

/** The same for a session that need not be the open one. */
export async function editSession(id: string, name: string, changes: Changes, create = false): Promise<boolean> {
  const { replica, state } = await sessionLink(id, create)
  return gestures.perform(name, [...libraryPart(changes), ...sessionPart(state().readOnly ? null : replica, changes)])
}

/** One gesture over the library and several sessions, which are made where they are not there yet. */
export async function editSessions(
  name: string,
  library: readonly LibraryEdit[],
  sessions: readonly { readonly id: string; readonly edits: readonly SessionEdit[] }[],
): Promise<boolean> {
  const parts = await Promise.all(
    sessions.map(async ({ id, edits }) => partOf((await sessionLink(id, true)).replica, edits)),
  )
  return gestures.perform(name, [...libraryPart({ library }), ...parts])
}

function libraryPart({ library }: Changes): GesturePart[] {
  const replica = libraryReplica()
  return replica && library ? [partOf(replica, listed(library))] : []
}

function sessionPart(replica: SessionReplica | null, { session }: Changes): GesturePart[] {
  return replica && session ? [partOf(replica, listed(session))] : []
}

interface UndoState {
  /** The name (i18n key) of what undo would take back; null when there is nothing. */
  readonly undoName: string | null
  readonly redoName: string | null
}

const undoState = createStore<UndoState>(() => ({ undoName: null, redoName: null }))
gestures.subscribe(() => {
  const { undoName, redoName } = gestures
  const before = undoState.getState()
  if (before.undoName !== undoName || before.redoName !== redoName) undoState.setState({ undoName, redoName })
})

export const useUndo = (): UndoState => useStore(undoState)
export const undoNames = (): UndoState => undoState.getState()
/** Takes the last gesture back and tells its name; null when there is none. */
export const undo = (): string | null => gestures.undo()
export const redo = (): string | null => gestures.redo()
