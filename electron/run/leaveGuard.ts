import { app, type BrowserWindow } from 'electron'
import type { Events } from '../../src/ipc/events'
import { sendEvent } from '../ipc/sendEvent'

type How = Events['window.leaving']

/** Keeps the console's window open during a run: its page is asked first, and confirms leaving. */
export class LeaveGuard {
  #isHeld = false
  #isMeant = false

  hold(holds: boolean): void {
    this.#isHeld = holds
    if (holds) this.#isMeant = false
  }

  /** Whether it may close now; if not, its page is asked. A closed or crashed page keeps nothing open. */
  mayGo(window: BrowserWindow | null, how: How): boolean {
    if (!this.#isHeld || this.#isMeant || !window || window.isDestroyed() || window.webContents.isCrashed()) return true
    sendEvent(window.webContents, 'window.leaving', how)
    return false
  }

  /** The page confirmed. */
  leave(window: BrowserWindow | null, how: How): void {
    this.#isMeant = true
    if (how === 'quit') app.quit()
    else window?.close()
  }
}
