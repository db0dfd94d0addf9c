import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { ElectronApplication, Page } from '@playwright/test'
import { makeBenchWorkspace } from './benchWorkspace'
import { driftRows } from './driftRows'
import { oddsRows } from './oddsRows'
import { withApp } from './openedWindow'
import { quantile } from './quantile'
import { returnRow } from './returnRow'
import { row, type Row } from './row'
import { shownSeconds, watchDisplay } from './shownSeconds'
import { processorMs } from './startedApp'

const segments = 60
const gos = 30
/** Two presses of GO within 400 ms are one. */
const gapMs = 600
const idleMs = 20_000
const countdownMs = 60_000

/**
 * The live show: the time from a press until the console and a display have painted it, and the cost of an idle show.
 * With `isLong` also which seconds it shows in a minute, and how reliable its odds are.
 */
export async function liveRows(isLong: boolean): Promise<Row[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'shijianhui-bench-'))
  try {
    const made = await makeBenchWorkspace(folder, segments)
    const measured = await withApp(made, async (app) => measure(app, await app.firstWindow(), isLong))
    const returned = await returnRow(await makeBenchWorkspace(path.join(folder, 'killed'), segments))
    return [...measured, returned, ...driftRows(), ...(isLong ? oddsRows() : [])]
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function measure(app: ElectronApplication, page: Page, isLong: boolean): Promise<Row[]> {
  await page.getByRole('button', { name: '彩排', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '进入现场', exact: true }).click()
  await page.getByRole('main', { name: '现场控制台' }).getByRole('status').first().waitFor()
  const speaker = await opened(app, page, '讲者屏')
  await opened(app, page, '候场屏')
  await page.keyboard.press('v')
  await watchPresses(page)
  await watchDisplay(speaker)
  for (let i = 0; i < gos; i += 1) {
    await page.keyboard.press('PageDown')
    await wait(gapMs)
  }
  const pressed = await page.evaluate(() => window.benchPresses ?? [])
  const changes = await speaker.evaluate(() => window.benchShown ?? [])
  // Each press but the first changes the title that the speaker reads.
  const seen = pressed.slice(1).flatMap(({ at }) => changes.find((one) => one.isTitle && one.at > at)?.at ?? [])
  const there = seen.map((at, i) => at - (pressed[i + 1]?.at ?? at))
  const pid = app.process().pid ?? 0
  const before = processorMs(pid)
  await wait(idleMs)
  const share = (100 * (processorMs(pid) - before)) / idleMs
  const countdown = isLong ? await countdownRows(speaker) : []
  return [
    row(
      'GO: to painted on the console, p95',
      quantile(
        pressed.map(({ ms }) => ms),
        0.95,
      ),
      'ms',
      33,
    ),
    row('GO: to painted on a display, p95', quantile(there, 0.95), 'ms', 50),
    row('CPU: an idle show with two displays, of one core', share, '%', 5),
    ...countdown,
  ]
}

async function countdownRows(display: Page): Promise<Row[]> {
  const { seen, wrong } = await shownSeconds(display, countdownMs)
  return [
    row(`countdown: seconds skipped or shown twice in ${countdownMs / 1_000} s`, wrong, 'times', 0),
    row('countdown: seconds seen', seen, 'times'),
  ]
}

async function opened(app: ElectronApplication, page: Page, name: string): Promise<Page> {
  const panel = page.getByRole('region', { name: '显示屏', exact: true })
  if (!(await panel.isVisible())) await page.keyboard.press('v')
  const [display] = await Promise.all([
    app.waitForEvent('window'),
    panel.getByRole('button', { name: `打开${name}` }).click(),
  ])
  await display.waitForFunction((title) => document.title === title, name)
  return display
}

declare global {
  interface Window {
    /** When a key was handled (epoch ms, with fractions), and how long it took until it was painted. */
    benchPresses?: { at: number; ms: number }[]
  }
}

/** From a key's handler to a message posted after the next frame. */
const watchPresses = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.benchPresses = []
    window.addEventListener(
      'keydown',
      () => {
        const from = performance.now()
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.addEventListener('message', () =>
            window.benchPresses?.push({ at: performance.timeOrigin + from, ms: performance.now() - from }),
          )
          port1.start()
          port2.postMessage(null)
        })
      },
      true,
    )
  })
