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
import { followGoingRun } from '../../live/followGoingRun'
import { guardLeaving } from '../../live/leaveShow'
import { whenRefused } from '../../state/documents'
import { dropNotices, notify } from '../../state/notices'
import { loadWorkspace } from '../../state/open'
import { goTo } from '../../state/place'
import { followPreferences, preferences } from '../../state/preferences'
import { workspace } from '../../state/workspace'
import { appState, failWith } from '../../state/appState'

declare global {
  var __webpack_nonce__: string | undefined
}

function show({ language, density }: Preferences): void {
  // What was said in the other language and needs nothing to be done is not worth a second wording.
  if (language !== currentLanguage()) dropNotices(({ tone }) => tone === 'good' || tone === 'info')
  setLanguage(language)
  document.documentElement.dataset.density = density
}

/** The workspace itself, or only the session of last time, which must not keep the rest from being used. */
function failed(error: unknown): void {
  if (workspace.getState().library === null) return failWith(error)
  goTo('sessions', null)
  void reportFailure(() => Promise.reject(error))
}

/** Main has loaded the page again because its process was gone: that is said, once. */
function sayIfRevived(): void {
  const { hash, pathname } = window.location
  if (hash !== '#revived') return
  window.history.replaceState(window.history.state, '', pathname)
  notify({ message: t('shell.revived'), tone: 'caution' })
}

/**
 * What happens once, before the first paint: words, density, keys, menu; then the workspace is asked for. Resolves when
 * what was open last is there, or what keeps it from being there is known.
 */
export function startUp(): Promise<void> {
  // What makes style elements without asking Mantine, its scroll lock, reads this global.
  globalThis.__webpack_nonce__ = window.studio.styleNonce
  show(preferences.getState())
  preferences.subscribe(show)
  followPreferences()
  whenRefused((refused) => appState.setState({ refused }))
  contribute(plannerContribution)
  contribute(liveContribution)
  listenToKeys()
  listenToMenu()
  listenToDisplays()
  syncNativeMenu()
  leaveDeletedSession()
  followGoingRun()
  guardLeaving()
  window.addEventListener('beforeunload', leaveField)
  window.addEventListener('unhandledrejection', ({ reason }) => void reportFailure(() => Promise.reject(reason)))
  sayIfRevived()
  return loadWorkspace().catch(failed)
}
