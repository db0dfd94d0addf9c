import { existsSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { app, BrowserWindow } from 'electron'
import { declareAppScheme, serveApp, type FindPicture } from './appProtocol'
import { launchOptions } from './launchOptions'
import { startupPreferences } from './startupPreferences'
import { prepareFolder } from './documents/store/storageProblem'
import { answerPageSetup } from './ipc/answerPageSetup'
import { answerReady } from './ipc/ready'
import { closeNetwork, lockDown } from './security'
import { styleNonce } from './styleNonce'
import { isUserDataUsable, sayUserDataUnusable } from './userData'
import { openMainWindow } from './windows/mainWindow'

/**
 * The start: a single instance; the window first, so that it loads while the workspace opens; then requests are
 * answered; at the end everything is written before the process quits.
 */
function main(): void {
  declareAppScheme()
  if (!isUserDataUsable()) return sayUserDataUnusable()
  const stored = startupPreferences()
  // Chromium's own fields (dates) use this language.
  app.commandLine.appendSwitch('lang', stored.preferences.language)
  closeNetwork()
  if (!app.requestSingleInstanceLock()) return app.exit(0)
  void app.whenReady().then(() => start(stored))
}

/** A page that does not load must not prevent writing the workspace at the end, in ms. */
const longestWaitMs = 3_000

async function start(stored: ReturnType<typeof startupPreferences>): Promise<void> {
  const options = launchOptions(process.argv, process.env)
  let open = (): void => undefined
  answerReady(new Promise<void>((resolve) => (open = resolve)))
  answerPageSetup(() => ({ preferences: startupPreferences().preferences, styleNonce }))
  let findPicture: FindPicture = async () => null
  const isPageGiven = serveApp(path.join(__dirname, '..', 'ui'), (asked) => findPicture(asked))
  lockDown()
  let window = openMainWindow(stored, options.tourFolder === null ? '' : '#tour')

  const ownFolder = path.join(app.getPath('userData'), 'workspace')
  const remembered = options.workspace === null ? stored.workspaces[0] : undefined
  const folder = options.workspace ?? remembered ?? ownFolder
  // A workspace opened before may be on an unplugged stick: report it as missing instead of creating an empty one.
  const mustExist = remembered !== undefined && remembered !== ownFolder
  const prepared = mustExist && !existsSync(folder) ? undefined : prepareFolder(folder)
  // Reported when the store is opened.
  prepared?.catch(() => undefined)

  // The page has its scripts. While it runs them on another core, the store opens and the rest is loaded here.
  await Promise.race([isPageGiven, setTimeout(longestWaitMs)])
  const { openWorkspace } = await import('./documents/workspace')
  const opening = openWorkspace(folder, { prepared, mustExist })
  const { openStudio } = await import('./studio')
  const studio = openStudio(opening, { folder, ownFolder }, stored.preferences.lastPlace.sessionId)
  findPicture = studio.findPicture
  open()
  studio.rememberMainWindow(window)

  app.on('second-instance', () => {
    if (window.isDestroyed()) return
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length > 0) return
    window = openMainWindow(startupPreferences())
    studio.rememberMainWindow(window)
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  studio.writeBeforeQuit()

  if (options.tourFolder !== null) {
    const { recordTour } = await import('./recordTour')
    await recordTour(window, options.tourFolder)
  }
}

main()
