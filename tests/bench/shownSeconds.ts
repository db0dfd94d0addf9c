import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** What a display changed to, and when that was painted (epoch ms, with fractions). */
    benchShown?: { at: number; isTitle: boolean; figure: string }[]
  }
}

/** Records every change that the display paints. */
export const watchDisplay = (display: Page): Promise<void> =>
  display.evaluate(() => {
    const shown: NonNullable<Window['benchShown']> = []
    window.benchShown = shown
    const figure = () => document.querySelector('[role=timer]')?.textContent ?? ''
    const title = () => (document.body.textContent ?? '').replaceAll(/[\d:−-]+/g, '')
    let last = title()
    new MutationObserver(() => {
      const now = title()
      const isTitle = now !== last
      last = now
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () =>
          shown.push({ at: performance.timeOrigin + performance.now(), isTitle, figure: figure() }),
        )
        port1.start()
        port2.postMessage(null)
      })
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })

/** How many whole seconds the display showed, and how many steps were not exactly one second. */
export async function shownSeconds(display: Page, forMs: number): Promise<{ seen: number; wrong: number }> {
  await display.evaluate(() => void window.benchShown?.splice(0))
  await wait(forMs)
  const figures = await display.evaluate(() => (window.benchShown ?? []).map(({ figure }) => figure))
  const seconds = figures.map(secondsIn).filter((second, i, all) => i === 0 || second !== all[i - 1])
  const steps = seconds.slice(1).map((second, i) => Math.abs(second - (seconds[i] ?? second)))
  const missing = Math.max(0, Math.floor(forMs / 1_000) - 1 - seconds.length)
  return { seen: seconds.length, wrong: steps.filter((step) => step !== 1).length + missing }
}

/** `1:05:00`, `12:34` or `−0:05` in seconds. */
function secondsIn(figure: string): number {
  const total = figure
    .replace(/^[−-]/, '')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0)
  return /^[−-]/.test(figure) ? -total : total
}
