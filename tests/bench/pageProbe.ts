import type { Page } from '@playwright/test'

/** What the page recorded, in ms. */
export interface PageTimes {
  /** From a key's handler to a message posted after the next frame. */
  readonly paint: readonly { readonly key: string; readonly ms: number }[]
  readonly edits: readonly SentEdit[]
}

/** An edit that was sent to the host. */
export interface SentEdit {
  readonly seq: number
  /** When it was sent, epoch ms with fractions. */
  readonly at: number
  /** From then until the page knows that it is on disk. This includes what the page still had to render. */
  readonly heardMs: number
}

declare global {
  interface Window {
    benchTimes?: { paint: { key: string; ms: number }[]; edits: SentEdit[] }
  }
}

/** Reloads the page with a probe that records its times. The app itself is not changed for this. */
export async function probe(page: Page): Promise<void> {
  await page.addInitScript(watchPage)
  await page.reload()
}

export const timesOf = (page: Page): Promise<PageTimes> =>
  page.evaluate(() => window.benchTimes ?? { paint: [], edits: [] })

export const forgetTimes = (page: Page): Promise<void> =>
  page.evaluate(() => void (window.benchTimes = { paint: [], edits: [] }))

/** Runs in the page, before its own scripts. */
function watchPage(): void {
  window.benchTimes = { paint: [], edits: [] }
  const watchKey = ({ key }: KeyboardEvent) => {
    const from = performance.now()
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => window.benchTimes?.paint.push({ key, ms: performance.now() - from }))
      port1.start()
      port2.postMessage(null)
    })
  }
  const watchPort = (port: MessagePort) => {
    const sent = new Map<number, number>()
    const post = port.postMessage.bind(port)
    port.postMessage = (message: { type?: string; seq: number }) => {
      if (message.type === 'edit') sent.set(message.seq, performance.now())
      post(message)
    }
    port.addEventListener('message', ({ data }: MessageEvent<{ type: string; seq: number }>) => {
      if (data.type !== 'durable') return
      for (const [seq, at] of sent) {
        if (seq > data.seq) continue
        const heardMs = performance.now() - at
        window.benchTimes?.edits.push({ seq, at: performance.timeOrigin + at, heardMs })
        sent.delete(seq)
      }
    })
  }
  window.addEventListener('keydown', watchKey, true)
  window.addEventListener('message', ({ data, ports }: MessageEvent<{ type?: string } | null>) => {
    if (data?.type === 'studio.documentPort' && ports[0]) watchPort(ports[0])
  })
}
