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

/** The bare field, a title and durations alternate, so that other work of the machine affects them equally. */
const rounds = 6
const keysInRound = 20
const durationsInRound = 7

/** Typing in the real window: the time until it is painted, and until it is on disk. */
export async function windowRows(): Promise<Row[]> {
  const rows: Row[] = []
  for (const segments of [300, 1_000]) {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'shijianhui-bench-'))
    try {
      const made = await makeBenchWorkspace(folder, segments)
      const { times, durable } = await withBareField(folder, (field) =>
        withApp(made, async (app) => {
          await watchHost(app)
          const typed = await typeIn(await app.firstWindow(), field)
          return { times: typed, durable: await durableMs(app, typed.edits) }
        }),
      )
      rows.push(...paintRows(times, segments.toLocaleString('en')))
      if (segments === 300) rows.push(...durableRows(times.edits, durable))
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  }
  return rows
}

function paintRows({ bare, titles, durations }: Typed, segments: string): Row[] {
  const bareMs = quantile(bare, 0.95)
  const against = (times: readonly number[], what: string, aim: number) => {
    const ms = quantile(times, 0.95)
    return [
      row(`edit to paint: ${what}, ${segments} segments, p95`, ms, 'ms'),
      row(`edit to paint: ${what}, ${segments}, against bare`, ms / bareMs, 'times', aim),
    ]
  }
  return [
    row(`edit to paint: a bare field's key beside ${segments}, p95`, bareMs, 'ms'),
    ...against(titles, "a title's key", 1.2),
    ...against(durations, 'a duration', 1.5),
  ]
}

/** Runs `work` beside a field on an empty page. It shows what the window itself takes; no page can be faster. */
async function withBareField<T>(folder: string, work: (field: Page) => Promise<T>): Promise<T> {
  const app = await launchBare(path.join(folder, 'bare'))
  try {
    const page = await app.firstWindow()
    await probe(page)
    await page.evaluate(() => document.body.appendChild(document.createElement('input')).focus())
    return await work(page)
  } finally {
    await app.close()
  }
}

/** From a key to its paint, in ms. */
interface Typed {
  readonly bare: readonly number[]
  readonly titles: readonly number[]
  readonly durations: readonly number[]
  /** The edits of the titles. */
  readonly edits: readonly SentEdit[]
}

/** Types into the bare field, into a row's title, and durations one after the other, which re-time all later rows. */
async function typeIn(page: Page, field: Page): Promise<Typed> {
  await probe(page)
  await typeLetters(field)
  for (let i = 0; i < durationsInRound; i += 1) await typeDuration(page, i)
  const bare: PageTimes[] = []
  const titles: PageTimes[] = []
  const durations: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await typeLetters(field))
    await cell(page, 2, titleColumn).dblclick()
    await page.keyboard.type('预热预热', { delay: 60 })
    titles.push(await typeLetters(page))
    await page.keyboard.press('Escape')
    for (let i = 0; i < durationsInRound; i += 1) durations.push(await typeDuration(page, round * durationsInRound + i))
  }
  const msOf = (times: readonly PageTimes[]) => times.flatMap(({ paint }) => paint.map(({ ms }) => ms))
  return { bare: msOf(bare), titles: msOf(titles), durations, edits: titles.flatMap(({ edits }) => edits) }
}

const durationColumn = 2
const titleColumn = 3

const cell = (page: Page, segment: number, column: number) =>
  page
    .getByRole('grid')
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell', { name: String(segment), exact: true }) })
    .getByRole('gridcell')
    .nth(column)

/** Types letters at an even pace into the field that has the focus. */
async function typeLetters(page: Page): Promise<PageTimes> {
  await forgetTimes(page)
  for (let i = 0; i < keysInRound; i += 1) await page.keyboard.press('a', { delay: heldMs(i) })
  await page.waitForFunction((count) => (window.benchTimes?.paint.length ?? 0) >= count, keysInRound)
  return timesOf(page)
}

/** From the Enter that commits a typed duration to its paint, in ms. */
async function typeDuration(page: Page, i: number): Promise<number> {
  const typed = `${3 + (i % 4)}:${10 + i}`
  const where = cell(page, 1 + (i % 5), durationColumn)
  await where.dblclick()
  for (const [n, key] of [...typed].entries()) await page.keyboard.press(key, { delay: heldMs(n) })
  await forgetTimes(page)
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => window.benchTimes?.paint.some(({ key }) => key === 'Enter'))
  const { paint } = await timesOf(page)
  // Enter opens the cell below.
  await page.keyboard.press('Escape')
  await where.getByText(typed, { exact: true }).waitFor()
  return paint.find(({ key }) => key === 'Enter')?.ms ?? NaN
}

/** How long a key is held, in ms. It varies, so that keys fall at different points of the screen's frames. */
const heldMs = (i: number): number => 20 + ((i * 7) % 23)

/** An edit is on disk once the store has synced it; the window is notified later. */
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
