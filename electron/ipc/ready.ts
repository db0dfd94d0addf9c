import { ipcMain } from 'electron'
import { readyChannel } from '../../src/ipc/readyChannel'

/** Notifies every window when requests are answered: a page may be there before the code that answers it is loaded. */
export const answerReady = (ready: Promise<void>): void => ipcMain.handle(readyChannel, () => ready)
