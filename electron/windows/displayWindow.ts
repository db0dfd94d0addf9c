import { BrowserWindow } from 'electron'
import { pagePreferences } from './pagePreferences'
import { reviveWhenGone } from './revive'

/** Creates a display's window, hidden until it is placed. F11 belongs to it; Esc does not, because clickers send it. */
export function displayWindow(name: string): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    title: `实践汇 Studio · ${name}`,
    backgroundColor: '#0f1114',
    webPreferences: {
      ...pagePreferences,
      // A display that is covered must be up to date the moment it is seen.
      backgroundThrottling: false,
    },
  })
  window.removeMenu()
  // One that crashes every time is closed, and the console shows that.
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
