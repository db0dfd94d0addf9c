import { BrowserWindow } from 'electron'
import { keptAtStart } from '../keptAtStart'
import { pagePreferences } from './pagePreferences'

/** Makes a display's window, hidden until it is placed. Esc and F11 are its own. */
export function displayWindow(name: string): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    title: `实践汇 Studio · ${name}`,
    backgroundColor: '#0f1114',
    webPreferences: {
      ...pagePreferences(keptAtStart().preferences),
      // A display that is covered or behind must still be right the moment it is seen.
      backgroundThrottling: false,
    },
  })
  window.removeMenu()
  window.webContents.on('before-input-event', (event, { type, code, isAutoRepeat }) => {
    if (type !== 'keyDown' || isAutoRepeat) return
    const wanted = fullScreenFor(code, window.isFullScreen())
    if (wanted === null) return
    event.preventDefault()
    window.setFullScreen(wanted)
  })
  return window
}

/** Esc leaves full screen and F11 turns it round, on every system; null: another key. */
function fullScreenFor(code: string, isFull: boolean): boolean | null {
  if (code === 'Escape' && isFull) return false
  return code === 'F11' ? !isFull : null
}
