import type { Port } from '../../electron/documents/port'
import type { ToHost, ToWindow } from '../../src/ipc/documentPort'

type Listener = (event: { readonly data: unknown }) => void

/** A port without a window: messages from the host arrive at once, and edits are passed to it directly. */
export class Loopback implements Port {
  readonly #listeners: Listener[] = []
  #seq = 0

  constructor(private readonly heard: (message: ToWindow) => void) {}

  on(event: 'message' | 'close', listener: Listener | (() => void)): void {
    if (event === 'message') this.#listeners.push(listener)
  }

  start(): void {}

  postMessage(message: unknown): void {
    this.heard(message as ToWindow)
  }

  /** Sends an update as a window would. Returns its number. */
  edit(update: Uint8Array): number {
    const seq = (this.#seq += 1)
    const data: ToHost = { type: 'edit', seq, update }
    this.#listeners.forEach((listener) => listener({ data }))
    return seq
  }
}
