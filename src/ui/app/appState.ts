import { createStore, useStore } from 'zustand'
import { problem, type Problem } from '../../ipc/problem'
import { RequestFailed } from '../state/studio'

/** What covers or replaces the screens. */
interface AppState {
  /** Set when the workspace could not be asked for or opened. */
  readonly failure: Problem | null
  /** Set when the host could not take an edit: the page has to be read anew. */
  readonly refused: Problem | null
  readonly panel: 'palette' | 'shortcuts' | 'damages' | null
}

export const appState = createStore<AppState>(() => ({ failure: null, refused: null, panel: null }))
export const useAppState = <T>(select: (state: AppState) => T): T => useStore(appState, select)

export const openPanel = (panel: AppState['panel']): void => appState.setState({ panel })
export const closePanel = (): void => appState.setState({ panel: null })

/** Whatever was thrown, as a problem that can be worded. */
export const problemOf = (error: unknown): Problem =>
  error instanceof RequestFailed
    ? error.problem
    : problem('unexpected', { detail: error instanceof Error ? error.message : String(error) })

export const failWith = (error: unknown): void => appState.setState({ failure: problemOf(error) })
