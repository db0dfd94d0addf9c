import { reportFailure } from '../feedback/reportFailure'
import { t } from '../../i18n'
import { leaveField } from '../components/textFocus'
import { activeRun } from '../state/activeRun'
import { notify } from '../state/notices'
import { goTo } from '../state/place'
import { saving } from '../state/saving'
import { ask } from '../state/studio'
import { appState } from '../state/appState'

/** Asks for a folder and opens the workspace there, now and at the next start. */
export const openOtherWorkspace = (): Promise<void> =>
  reportFailure(async () => {
    if (isHeldBack()) return
    const handle = await ask('workspace.choose')
    if (handle !== null) await switchTo(handle)
  })

/** The same for one that was opened before, by its handle. */
export const openKnownWorkspace = (handle: string): Promise<void> =>
  reportFailure(async () => {
    if (!isHeldBack()) await switchTo(handle)
  })

function isHeldBack(): boolean {
  if (activeRun() === null) return false
  notify({ tone: 'caution', message: t('shell.switchRefused') })
  return true
}

async function switchTo(handle: string): Promise<void> {
  leaveField()
  appState.setState({ isSwitching: true, panel: null })
  try {
    await allWritten()
    await ask('workspace.open', handle)
  } catch (error) {
    appState.setState({ isSwitching: false })
    throw error
  }
  // The open session does not exist in the other workspace.
  goTo('sessions', null)
  window.location.reload()
}

/** Resolves when nothing is being written any more; main reports what cannot be written. */
function allWritten(): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (saving.getState().saving === 'saving') return
      stop()
      resolve()
    }
    const stop = saving.subscribe(check)
    check()
  })
}
