import { app, type BrowserWindow } from 'electron'
import type { Events } from '../../src/ipc/events'
import { tell } from '../ipc/tell'

type How = Events['window.leaving']

/** Holds the console's window open while a show goes on: its page is asked first, and says when leaving is meant. */
export class LeaveGuard {
  #isHeld = false
  #isMeant = false

  hold(holds: boolean): void {
    this.#isHeld = holds
    if (holds) this.#isMeant = false
  }

  /** Whether it may go now; where not, its page is asked. One that is gone or has crashed holds nothing. */
  mayGo(window: BrowserWindow | null, how: How): boolean {
    if (!this.#isHeld || this.#isMeant || !window || window.isDestroyed() || window.webContents.isCrashed()) return true
    tell(window.webContents, 'window.leaving', how)
    return false
  }

  /** The page has said that it is meant. */
  leave(window: BrowserWindow | null, how: How): void {
    this.#isMeant = true
    if (how === 'quit') app.quit()
    else window?.close()
  }
}
