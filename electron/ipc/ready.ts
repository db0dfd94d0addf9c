import { ipcMain } from 'electron'
import { readyChannel } from '../../src/ipc/readyChannel'

/** Lets every window know when requests are answered: a page may be there before what answers it is loaded. */
export const answerReady = (ready: Promise<void>): void => ipcMain.handle(readyChannel, () => ready)
