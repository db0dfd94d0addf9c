import { EventEmitter } from 'node:events'
import type { Port } from '../../../electron/documents/port'
import type { ToWindow } from '../../../src/ipc/documentPort'

/** A window's end of a channel: the messages it received, in order, each checked against its schema. */
export class WindowPort {
  readonly messages: ToWindow[] = []
  readonly #heard = new EventEmitter()
  readonly #toHost = new EventEmitter()

  /** The host's end. Messages are copied and arrive in a later turn, as over a real port. */
  readonly hostPort: Port = {
    postMessage: (message) => {
      const copy: unknown = structuredClone(message)
      setImmediate(() => {
        this.messages.push(copy as ToWindow)
        this.#heard.emit('message')
      })
    },
    on: (event: 'message' | 'close', listener: (event: { readonly data: unknown }) => void) =>
      this.#toHost.on(event, listener),
    start: () => undefined,
  }

  post(message: unknown): void {
    const copy: unknown = structuredClone(message)
    setImmediate(() => this.#toHost.emit('message', { data: copy }))
  }

  close(): void {
    this.#toHost.emit('close')
  }

  /** Waits for a message of this type for which `is` holds; the first one, even if it has already arrived. */
  async told<Type extends ToWindow['type']>(
    type: Type,
    is: (message: Extract<ToWindow, { type: Type }>) => boolean = () => true,
  ): Promise<Extract<ToWindow, { type: Type }>> {
    const fits = (message: ToWindow): message is Extract<ToWindow, { type: Type }> =>
      message.type === type && is(message as Extract<ToWindow, { type: Type }>)
    for (;;) {
      const found = this.messages.find(fits)
      if (found) return found
      await new Promise((resolve) => this.#heard.once('message', resolve))
    }
  }

  of<Type extends ToWindow['type']>(type: Type): Extract<ToWindow, { type: Type }>[] {
    return this.messages.filter((message): message is Extract<ToWindow, { type: Type }> => message.type === type)
  }
}
