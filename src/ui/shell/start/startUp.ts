import { reportFailure } from '../../feedback/reportFailure'
import { currentLanguage, setLanguage, t } from '../../../i18n'
import type { Preferences } from '../../../ipc/preferences'
import { listenToDisplays, listenToKeys, listenToMenu } from '../commands/listen'
import { syncNativeMenu } from '../commands/nativeMenu'
import { contribute } from '../../commands/contributions'
import { liveContribution } from '../../live/contribution'
import { plannerContribution } from '../../planner/contribution'
import { leaveField } from '../../components/textFocus'
import { leaveDeletedSession } from '../../season/sessionActions'
import { followActiveRun } from '../../live/followActiveRun'
import { guardLeaving } from '../../live/leaveShow'
import { onEditRefused } from '../../state/documents'
import { dropNotices, notify } from '../../state/notices'
import { loadWorkspace } from '../../state/open'
import { goTo } from '../../state/place'
import { followPreferences, preferences } from '../../state/preferences'
import { followRecentSessions } from '../../state/recentThings'
import { workspace } from '../../state/workspace'
import { addSearchSources } from './searchSources'
import { appState, failWith } from '../../state/appState'

declare global {
  var __webpack_nonce__: string | undefined
}

function show({ language, density }: Preferences): void {
  // Notices in the other language that need no action are not worth translating again.
  if (language !== currentLanguage()) dropNotices(({ tone }) => tone === 'good' || tone === 'info')
  setLanguage(language)
  document.documentElement.dataset.density = density
}

/** The workspace itself, or only the last session, which must not prevent the rest from being used. */
function failed(error: unknown): void {
  if (workspace.getState().library === null) return failWith(error)
  goTo('sessions', null)
  void reportFailure(() => Promise.reject(error))
}

/** Main has reloaded the page because its process had crashed: a notice says so, once. */
function sayIfRevived(): void {
  const { hash, pathname } = window.location
  if (hash !== '#revived') return
  window.history.replaceState(window.history.state, '', pathname)
  notify({ message: t('shell.revived'), tone: 'caution' })
}

/**
 * Runs once, before the first paint: translations, density, keys, menu; then the workspace is requested. Resolves when
 * the last session is open, or when the reason is known why it is not.
 */
export function startUp(): Promise<void> {
  // Libraries that create style elements without asking Mantine, such as its scroll lock, read this global.
  globalThis.__webpack_nonce__ = window.studio.styleNonce
  show(preferences.getState())
  preferences.subscribe(show)
  followPreferences()
  onEditRefused((refused) => appState.setState({ refused }))
  addSearchSources()
  contribute(plannerContribution)
  contribute(liveContribution)
  listenToKeys()
  listenToMenu()
  listenToDisplays()
  syncNativeMenu()
  leaveDeletedSession()
  followActiveRun()
  followRecentSessions()
  guardLeaving()
  window.addEventListener('beforeunload', leaveField)
  window.addEventListener('unhandledrejection', ({ reason }) => void reportFailure(() => Promise.reject(reason)))
  sayIfRevived()
  return loadWorkspace().catch(failed)
}
