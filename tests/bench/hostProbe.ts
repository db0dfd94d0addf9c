import type { ElectronApplication } from '@playwright/test'
import type { SentEdit } from './pageProbe'

/** The host's word that all edits up to one are on disk: said as soon as the store has synced them. */
interface DurableWord {
  readonly seq: number
  /** Epoch ms with fractions. */
  readonly at: number
}

declare global {
  var benchDurable: DurableWord[] | undefined
}

/** Has the main process write down when it says of edits that they are on disk; the app itself knows nothing of it. */
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

/** From each edit's leaving the page to its being on disk, in ms. The clocks of both processes are the machine's. */
export async function durableMs(app: ElectronApplication, edits: readonly SentEdit[]): Promise<number[]> {
  const words = await app.evaluate(() => globalThis.benchDurable ?? [])
  return edits.map(({ seq, at }) => {
    const word = words.find((one) => one.at >= at && one.seq >= seq)
    if (!word) throw new Error(`Edit ${seq} was never said to be on disk`)
    return word.at - at
  })
}
