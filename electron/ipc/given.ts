import { ipcMain } from 'electron'
import { givenChannel, type Given } from '../../src/ipc/given'
import { isOurs } from '../appOrigin'

/**
 * Gives each page, before its own scripts run, what its first paint needs. Asked for at once and not handed on with the
 * window's command line, which a long list of preferences does not fit into.
 */
export function answerGiven(given: () => Given): void {
  ipcMain.on(givenChannel, (event) => {
    event.returnValue = isOurs(event.senderFrame) ? given() : null
  })
}
