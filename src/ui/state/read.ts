import { useStore } from 'zustand'
import type { LibrarySnapshot } from '../../domain/library'
import type { Row } from '../../domain/segment'
import type { SessionSnapshot } from '../../domain/session'
import type { SessionSummary } from '../../domain/sessionSummary'
import { workspace, type WorkspaceView } from './workspace'

const noEntities = new Map<string, never>()
const emptyLibrary: LibrarySnapshot = {
  seasons: noEntities,
  topics: noEntities,
  units: noEntities,
  venues: noEntities,
  cases: noEntities,
  people: noEntities,
  teams: noEntities,
  sessions: noEntities,
  rounds: noEntities,
  visits: noEntities,
  concerns: noEntities,
  spreads: noEntities,
  attachments: noEntities,
}

export function useLibrary(): LibrarySnapshot
export function useLibrary<T>(select: (library: LibrarySnapshot) => T): T
export function useLibrary<T>(select?: (library: LibrarySnapshot) => T): T | LibrarySnapshot {
  return useStore(workspace, ({ library }): T | LibrarySnapshot => {
    const shown = library ?? emptyLibrary
    return select ? select(shown) : shown
  })
}

export function useSession(): SessionSnapshot | null
export function useSession<T>(select: (session: SessionSnapshot | null) => T): T
export function useSession<T>(select?: (session: SessionSnapshot | null) => T): T | SessionSnapshot | null {
  return useStore(workspace, ({ session }): T | SessionSnapshot | null => (select ? select(session) : session))
}

export function useDetails(): SessionSnapshot['details'] | null {
  return useStore(workspace, ({ session }) => session?.details ?? null)
}
export const useRow = (id: string): Row | undefined => useStore(workspace, ({ session }) => session?.rows.get(id))
export const useSummaries = (): readonly SessionSummary[] => useStore(workspace, ({ summaries }) => summaries)
export const useReadOnly = (): boolean => useStore(workspace, ({ readOnly }) => readOnly !== null)
export const useLibraryReadOnly = (): boolean => useStore(workspace, ({ libraryReadOnly }) => libraryReadOnly !== null)
export const useWorkspace = <T>(select: (view: WorkspaceView) => T): T => useStore(workspace, select)
