import path from 'node:path'
import { app, BrowserWindow } from 'electron'
import { declareAppScheme, serveApp } from './appProtocol'
import { launchOptions } from './launchOptions'
import { openPreferences, type PreferenceStore } from './preferences'
import { lockDown } from './security'
import type { Studio } from './studio'
import { openMainWindow } from './windows/mainWindow'

/**
 * The start-up story: one instance; the window first, so that it loads while the workspace opens; then the requests
 * are answered; at the end everything is written before the process goes.
 */
function main(): void {
  declareAppScheme()
  const preferences = openPreferences()
  // Chromium's own fields (dates) follow this.
  app.commandLine.appendSwitch('lang', preferences.get().language)
  if (!app.requestSingleInstanceLock()) return app.exit(0)
  void app.whenReady().then(() => start(preferences))
}

async function start(preferences: PreferenceStore): Promise<void> {
  const options = launchOptions(process.argv, process.env)
  let open: (studio: Studio) => void = () => undefined
  const opening = new Promise<Studio>((resolve) => (open = resolve))
  serveApp(path.join(__dirname, '..', 'ui'), opening)
  lockDown()
  let window = openMainWindow(preferences, options.tourFolder === null ? '' : '#tour')

  const { openStudio } = await import('./studio')
  const studio = openStudio(options.workspace ?? path.join(app.getPath('userData'), 'workspace'), preferences)
  open(studio)

  app.on('second-instance', () => {
    if (window.isDestroyed()) return
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) window = openMainWindow(preferences)
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  studio.writeBeforeQuit()

  if (options.tourFolder !== null) {
    const { tour } = await import('./tour')
    await tour(window, options.tourFolder)
  }
}

main()
