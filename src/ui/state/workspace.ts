import { createStore } from 'zustand'
import type { LibrarySnapshot } from '../../domain/library'
import type { SessionSnapshot } from '../../domain/session'
import type { SessionSummary } from '../../domain/sessionSummary'
import type { Problem } from '../../ipc/problem'
import type { WorkspaceState } from '../../ipc/workspaceShapes'

/** The read model: what is on disk and what is open, as immutable snapshots. */
export interface WorkspaceView {
  /** Null until main has answered. */
  readonly opened: WorkspaceState | null
  readonly library: LibrarySnapshot | null
  readonly session: SessionSnapshot | null
  /** The session that is being opened; null if there is none. */
  readonly openingId: string | null
  /** Why the open session is read-only; null if it can be edited. */
  readonly readOnly: Problem | null
  /** The same for the library. */
  readonly libraryReadOnly: Problem | null
  readonly summaries: readonly SessionSummary[]
}

export const workspace = createStore<WorkspaceView>(() => ({
  opened: null,
  library: null,
  session: null,
  openingId: null,
  readOnly: null,
  libraryReadOnly: null,
  summaries: [],
}))
