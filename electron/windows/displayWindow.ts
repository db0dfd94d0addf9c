import { BrowserWindow } from 'electron'
import { pagePreferences } from './pagePreferences'
import { reviveWhenGone } from './revive'

/** Makes a display's window, hidden until it is placed. F11 is its own; Esc is not, which clickers send. */
export function displayWindow(name: string): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    title: `实践汇 Studio · ${name}`,
    backgroundColor: '#0f1114',
    webPreferences: {
      ...pagePreferences,
      // A display that is covered or behind must still be right the moment it is seen.
      backgroundThrottling: false,
    },
  })
  window.removeMenu()
  // One that goes each time is closed, and the console shows that it is.
  reviveWhenGone(
    window,
    () => window.webContents.reload(),
    () => window.close(),
  )
  window.webContents.on('before-input-event', (event, { type, code, isAutoRepeat }) => {
    if (type !== 'keyDown' || isAutoRepeat) return
    if (code !== 'F11') return
    event.preventDefault()
    window.setFullScreen(!window.isFullScreen())
  })
  return window
}
