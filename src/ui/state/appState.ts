import { createStore, useStore } from 'zustand'
import type { Problem } from '../../ipc/problem'
import { problemOf } from './studio'

/** What covers or replaces the screens. */
interface AppState {
  /** Set when the workspace could not be requested or opened. */
  readonly failure: Problem | null
  /** Set when the host could not apply an edit: the page has to be reloaded. */
  readonly refused: Problem | null
  /** Another workspace is being opened: nothing editable is shown. */
  readonly isSwitching: boolean
  readonly panel: 'palette' | 'shortcuts' | 'damages' | null
}

export const appState = createStore<AppState>(() => ({
  failure: null,
  refused: null,
  isSwitching: false,
  panel: null,
}))
export const useAppState = <T>(select: (state: AppState) => T): T => useStore(appState, select)

export const openPanel = (panel: AppState['panel']): void => appState.setState({ panel })
export const closePanel = (): void => appState.setState({ panel: null })

/** The workspace did not open. */
export const failWith = (error: unknown): void => appState.setState({ failure: problemOf(error) })
