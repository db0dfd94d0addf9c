import { createStore, useStore } from 'zustand'
import { problem, type Problem } from '../../ipc/problem'
import { RequestFailed } from './studio'

/** What covers or replaces the screens. */
interface AppState {
  /** Set when the workspace could not be asked for or opened. */
  readonly failure: Problem | null
  /** Set when the host could not take an edit: the page has to be read anew. */
  readonly refused: Problem | null
  /** What just happened, for the status bar. */
  readonly said: string | null
  /** Another workspace is being opened: nothing is shown that could be edited. */
  readonly isSwitching: boolean
  readonly panel: 'palette' | 'shortcuts' | 'damages' | null
}

export const appState = createStore<AppState>(() => ({
  failure: null,
  refused: null,
  said: null,
  isSwitching: false,
  panel: null,
}))
export const useAppState = <T>(select: (state: AppState) => T): T => useStore(appState, select)

export const openPanel = (panel: AppState['panel']): void => appState.setState({ panel })
export const closePanel = (): void => appState.setState({ panel: null })

/** Whatever was thrown, as a problem that can be worded. */
export const problemOf = (error: unknown): Problem =>
  error instanceof RequestFailed
    ? error.problem
    : problem('unexpected', { detail: error instanceof Error ? error.message : String(error) })

/** The workspace did not open. */
export const failWith = (error: unknown): void => appState.setState({ failure: problemOf(error) })

/** How long the status bar says what just happened, in ms. */
const saysFor = 4_000

let saying: ReturnType<typeof setTimeout> | undefined

/** Says in the status bar what was done; for what is seen elsewhere on the screen, too small for a notice. */
export function say(words: string): void {
  unsay()
  appState.setState({ said: words })
  saying = setTimeout(unsay, saysFor)
}

/** What was said holds no more: something else was done since. */
export function unsay(): void {
  clearTimeout(saying)
  appState.setState({ said: null })
}
