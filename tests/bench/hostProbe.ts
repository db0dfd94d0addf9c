import type { ElectronApplication } from '@playwright/test'
import type { SentEdit } from './pageProbe'

/** The host's message that all edits up to one are on disk. It is sent as soon as the store has synced them. */
interface DurableWord {
  readonly seq: number
  /** Epoch ms with fractions. */
  readonly at: number
}

declare global {
  var benchDurable: DurableWord[] | undefined
}

/** Makes the main process record when it reports edits as durable. The app itself is not changed for this. */
export const watchHost = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ MessageChannelMain }) => {
    const words: DurableWord[] = (globalThis.benchDurable = [])
    const ports = Object.getPrototypeOf(new MessageChannelMain().port1) as Electron.MessagePortMain
    const post = ports.postMessage
    ports.postMessage = function (message: { type?: string; seq: number }, ...rest) {
      if (message.type === 'durable') words.push({ seq: message.seq, at: performance.timeOrigin + performance.now() })
      post.call(this, message, ...rest)
    }
  })

/** The time from when each edit leaves the page until it is on disk, in ms. Both processes use the machine's clock. */
export async function durableMs(app: ElectronApplication, edits: readonly SentEdit[]): Promise<number[]> {
  const words = await app.evaluate(() => globalThis.benchDurable ?? [])
  return edits.map(({ seq, at }) => {
    const word = words.find((one) => one.at >= at && one.seq >= seq)
    if (!word) throw new Error(`Edit ${seq} was never said to be on disk`)
    return word.at - at
  })
}
