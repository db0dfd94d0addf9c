import { setLanguage } from '../../i18n'
import { listenToKeys, listenToMenu } from '../commands/listen'
import { keepMenu } from '../commands/nativeMenu'
import { leaveDeletedSession } from '../season/sessionActions'
import { whenRefused } from '../state/documents'
import { leaveField } from '../commands/textFocus'
import { grantNonce } from '../theme/styleNonce'
import { openWorkspace } from '../state/open'
import { preferences } from '../state/preferences'
import type { Preferences } from '../../ipc/preferences'
import { appState, failWith } from './appState'

function show({ language, density }: Preferences): void {
  setLanguage(language)
  document.documentElement.dataset.density = density
}

/** What happens once, before the first paint: words, density, keys, menu; then the workspace is asked for. */
export function startUp(): void {
  grantNonce()
  show(preferences.getState())
  preferences.subscribe(show)
  whenRefused((refused) => appState.setState({ refused }))
  listenToKeys()
  listenToMenu()
  keepMenu()
  leaveDeletedSession()
  window.addEventListener('beforeunload', leaveField)
  void openWorkspace().catch(failWith)
}
