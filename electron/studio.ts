import path from 'node:path'
import { app, BrowserWindow, MessageChannelMain, nativeTheme, shell } from 'electron'
import { libraryId } from '../src/document/documentKind'
import { problem, ProblemError } from '../src/ipc/problem'
import { readCaseDetails } from './documents/caseDetails'
import type { Workspace } from './documents/workspace'
import { answerBackups } from './answerBackups'
import { answerAttachments } from './attachments/answerAttachments'
import { answerWorkspaces } from './answerWorkspaces'
import { chosenPaths } from './chosenPaths'
import { answerFiles } from './files/answerFiles'
import { answer } from './ipc/answer'
import { sendPort, sendEvent, sendToAll, sendToOthers } from './ipc/sendEvent'
import { showMenu } from './menu'
import { answerPapers } from './papers/answerPapers'
import { answerClock } from './run/answerClock'
import { answerDisplays } from './run/answerDisplays'
import type { PreferenceStore } from './preferences'
import { chosenFolder } from './windows/chosenFolder'
import { confirmQuit } from './windows/confirmQuit'
import { onPlaceLeft } from './windows/windowPlace'

/** The folder that is opened at the start, and the app's own workspace. */
export interface Folders {
  readonly folder: string
  readonly ownFolder: string
}

/**
 * Answers the windows' requests about the workspace in `folder`, opened by `opening`. The session that was open last
 * (null: none) opens while the first window is still loading.
 */
export function openStudio(opening: Promise<Workspace>, { folder, ownFolder }: Folders, lastSessionId: string | null) {
  const preferences = later(async () => (await import('./preferences')).openPreferences())
  void opening.then((workspace) => {
    workspace.onSummaries((summaries) => sendToAll('workspace.summaries', summaries))
    workspace.onBackup((status) => sendToAll('workspace.backup', status))
    workspace.onDamages((damages) => sendToAll('workspace.damages', [...damages]))
  })
  void opening.then((workspace) => workspace.prepare([libraryId, ...(lastSessionId === null ? [] : [lastSessionId])]))
  const chosen = chosenPaths()
  const papers = answerPapers(chosen)
  answerFiles()
  const attachments = answerAttachments(opening, chosen)
  let placesStored: Promise<void> = Promise.resolve()
  answerWorkspace(opening, folder)
  answerBackups(opening)
  answerWorkspaces(opening, ownFolder, preferences)
  answerPreferences(preferences)
  const displays = answerDisplays(preferences, answerClock())
  answer('menu.set', (nodes, { sender }) => showMenu(nodes, sender))
  answer('clipboard.act', (how, { sender }) => sender[how]())
  answer('folder.show', async (location) => {
    const shown = location.of === 'chosen' ? chosen.at(location.id) : (await opening).pathOf(location)
    if (shown === null) throw new ProblemError(problem('badMessage', { name: 'folder.show' }))
    shell.showItemInFolder(path.resolve(shown))
  })

  /** Delays quitting until everything is on disk. If the store cannot be written, a person decides. */
  function writeBeforeQuit(): void {
    let state: 'open' | 'closing' | 'written' = 'open'
    app.on('before-quit', (event) => {
      if (state === 'written') return
      event.preventDefault()
      if (state === 'closing' || !displays.mayQuit()) return
      state = 'closing'
      void (async () => {
        const workspace = await opening
        displays.end()
        await closeWindows()
        await workspace.settled()
        if (workspace.unsaved() && !(await confirmQuit(workspace, (await preferences()).get().language))) {
          state = 'open'
          app.emit('activate')
          return
        }
        papers.end()
        await Promise.all([workspace.close(), placesStored])
        state = 'written'
        app.quit()
      })()
    })
  }
  /** Stores the position of the planner's window when it is closed. */
  const rememberMainWindow = (window: BrowserWindow): void => {
    displays.belongTo(window)
    attachments.belongTo(window)
    onPlaceLeft(window, (place) => {
      placesStored = preferences().then((store) => store.setWindowPlace('main', place))
    })
  }

  return { writeBeforeQuit, rememberMainWindow, findPicture: attachments.findPicture }
}

/** Closes every window. A page sends unsaved field contents when it closes. */
async function closeWindows(): Promise<void> {
  const closing = BrowserWindow.getAllWindows().map(
    (window) => new Promise<void>((resolve) => window.once('closed', () => resolve())),
  )
  for (const window of BrowserWindow.getAllWindows()) window.close()
  await Promise.all(closing)
}

function answerWorkspace(opening: Promise<Workspace>, folder: string): void {
  answer('workspace.state', async (_input, event) => {
    const workspace = await opening
    const state = await workspace.state()
    // Only now there are summaries: opening was retried if it had failed.
    sendEvent(event.sender, 'workspace.summaries', workspace.summaries())
    return state
  })
  answer('workspace.create', async (content) => (await opening).create(content))
  answer('cases.details', async (ids) => (await opening).ask((documents) => readCaseDetails(ids, documents)))
  answer('search.texts', async ({ typed, most }) => (await opening).ask(({ texts }) => texts.find(typed, most)))
  answer('document.open', async ({ documentId, create }, event) => {
    const workspace = await opening
    const { port1, port2 } = new MessageChannelMain()
    await workspace.attach(documentId, create, port1)
    sendPort(event.sender, documentId, port2)
  })
  answer('damage.resolve', async ({ documentIds, take }) => (await opening).resolveDamage(documentIds, take))
  answer('setAside.list', async () => (await opening).copiesSetAside())
  answer('setAside.remove', async () => (await opening).copiesSetAside(true))
  answer('workspace.openElsewhere', async (_input, { sender }) => {
    const target = await chosenFolder(sender, path.dirname(folder))
    return target === null ? null : (await opening).moveTo(target)
  })
  answer('workspace.saveElsewhere', async (_input, { sender }) => {
    const target = await chosenFolder(sender, path.dirname(folder))
    return target === null ? null : (await opening).saveTo(target)
  })
}

function answerPreferences(preferences: () => Promise<PreferenceStore>): void {
  answer('preferences.set', async (patch, { sender }) => {
    const next = (await preferences()).set(patch)
    nativeTheme.themeSource = next.theme
    // The window that asked shows the change already, or a newer one.
    sendToOthers(sender, 'preferences.changed', next)
    return next
  })
}

/** Creates something once, at its first use. */
function later<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => (made ??= make())
}
