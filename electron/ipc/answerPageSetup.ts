import { ipcMain } from 'electron'
import { pageSetupChannel, type PageSetup } from '../../src/ipc/pageSetup'
import { isOurs } from '../appOrigin'

/**
 * Gives each page, before its own scripts run, what its first paint needs. The page requests it, because a long list of
 * preferences does not fit on the window's command line.
 */
export function answerPageSetup(given: () => PageSetup): void {
  ipcMain.on(pageSetupChannel, (event) => {
    event.returnValue = isOurs(event.senderFrame) ? given() : null
  })
}
