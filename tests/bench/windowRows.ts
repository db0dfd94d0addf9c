import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { makeBenchWorkspace } from './benchWorkspace'
import { launchBare, withApp } from './openedWindow'
import { durableMs, watchHost } from './hostProbe'
import { forgetTimes, probe, timesOf, type PageTimes, type SentEdit } from './pageProbe'
import { quantile } from './quantile'
import { row, type Row } from './row'

const typedKeys = 120
const durations = 40

/** Typing in the real window: until it is painted, and until it is on disk. */
export async function windowRows(): Promise<Row[]> {
  const bareMs = await bareFieldMs()
  const rows: Row[] = [row("edit to paint: a bare field's key, p95", bareMs, 'ms')]
  for (const segments of [300, 1_000]) {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'shijianhui-bench-'))
    try {
      const made = await makeBenchWorkspace(folder, segments)
      const { titles, lengths, durable } = await withApp(made, async (app) => {
        await watchHost(app)
        const times = await typeIn(await app.firstWindow())
        return { ...times, durable: await durableMs(app, times.titles.edits) }
      })
      const named = segments.toLocaleString('en')
      rows.push(
        row(`edit to paint: a title's key, ${named} segments, p95`, painted(titles), 'ms'),
        row(`edit to paint: a title's key, ${named}, against bare`, painted(titles) / bareMs, 'times', 1.2),
        row(`edit to paint: a duration, ${named} segments, p95`, painted(lengths), 'ms'),
        row(`edit to paint: a duration, ${named}, against bare`, painted(lengths) / bareMs, 'times', 1.5),
      )
      if (segments === 300) rows.push(...durableRows(titles.edits, durable))
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  }
  return rows
}

const painted = (times: Pick<PageTimes, 'paint'>): number =>
  quantile(
    times.paint.map(({ ms }) => ms),
    0.95,
  )

/** The same keys in a field on an empty page: what the window itself takes, and no page can be faster than. */
async function bareFieldMs(): Promise<number> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'shijianhui-bench-'))
  const app = await launchBare(folder)
  try {
    const page = await app.firstWindow()
    await probe(page)
    await page.evaluate(() => document.body.appendChild(document.createElement('input')).focus())
    return painted(await typeTitle(page))
  } finally {
    await app.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Types a long title at an even pace into the field that has the focus. */
async function typeTitle(page: Page): Promise<PageTimes> {
  await forgetTimes(page)
  for (let i = 0; i < typedKeys; i += 1) await page.keyboard.press('a', { delay: 20 + ((i * 7) % 23) })
  return timesOf(page)
}

interface Typed {
  readonly titles: PageTimes
  readonly lengths: Pick<PageTimes, 'paint'>
}

/** Types a long title into a row, and then one duration after the other, each re-timing all that follows. */
async function typeIn(page: Page): Promise<Typed> {
  await probe(page)
  const rows = page.getByRole('grid').getByRole('row')
  const segment = (i: number) => rows.filter({ has: page.getByRole('gridcell', { name: String(i), exact: true }) })
  await segment(2).getByRole('gridcell').nth(3).dblclick()
  await page.keyboard.type('预热预热', { delay: 60 })
  const titles = await typeTitle(page)
  await page.keyboard.press('Enter')

  const lengths: PageTimes['paint'][number][] = []
  for (let i = 0; i < durations; i += 1) {
    await segment(1 + (i % 5))
      .getByRole('gridcell')
      .nth(2)
      .dblclick()
    await page.keyboard.type(`${3 + (i % 4)}:${10 + i}`)
    await forgetTimes(page)
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => (window.benchTimes?.paint.length ?? 0) > 0)
    lengths.push(...(await timesOf(page)).paint)
  }
  return { titles, lengths: { paint: lengths } }
}

/** An edit is on disk once the store has synced it; the window hears of it later. */
const durableRows = (edits: readonly SentEdit[], durable: readonly number[]): Row[] => [
  row('durable: an edit in the window until it is on disk, p95', quantile(durable, 0.95), 'ms', 5),
  row(
    'durable: until the window has heard of it, p95',
    quantile(
      edits.map(({ heardMs }) => heardMs),
      0.95,
    ),
    'ms',
  ),
]
