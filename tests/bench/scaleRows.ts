import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { largeSize, type LargeSize } from './largeContent'
import { makeLargeWorkspace } from './largeWorkspace'
import { inWindow } from './openedWindow'
import { forgetTimes, probe, timesOf } from './pageProbe'
import { quantile } from './quantile'
import { row, type Row } from './row'

/** As large as the sample workspace. */
const sampleSize: LargeSize = { sessions: 6, segments: 20, cases: 24, people: 40 }

/** A frame at 60 Hz, in ms. */
const frameMs = 16.7

/** Typed and deleted key by key, each of them once: at the start of a search nearly everything matches. */
const words = ['leshan', 'wangxi', 'zhiyua', 'xujiah', 'tianpi', 'chengs', 'qingni', 'meihua']

/** Where people search: how to get there, and the field. */
const fields = {
  'a picker of people': { open: (page: Page) => pressRow(page), field: '添加人员或团队' },
  people: { open: (page: Page) => goTo(page, '人员'), field: '查找人员' },
  cases: { open: (page: Page) => goTo(page, '案例'), field: '查找案例' },
  everything: { open: (page: Page) => page.keyboard.press('Control+K'), field: '搜索或命令' },
} as const
type Field = keyof typeof fields

/** From a key in a search to its paint, in a workspace of 500 sessions, 5,000 cases and 10,000 people. */
export async function scaleRows(): Promise<Row[]> {
  const small = await keysIn(sampleSize)
  const large = await keysIn(largeSize)
  return (Object.keys(fields) as Field[]).flatMap((field) => {
    const [few, many] = [quantile(small[field], 0.95), quantile(large[field], 0.95)]
    return [
      row(`scale: a key in the search of ${field}, small, p95`, few, 'ms'),
      row(`scale: the same, large, p95`, many, 'ms'),
      row(`scale: the same, large against small`, many - few, 'ms', frameMs),
    ]
  })
}

async function keysIn(size: LargeSize): Promise<Record<Field, readonly number[]>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'shijianhui-bench-'))
  try {
    return await inWindow(await makeLargeWorkspace(folder, size), async (page) => {
      await probe(page)
      await page.getByRole('grid').waitFor()
      const times: Partial<Record<Field, readonly number[]>> = {}
      for (const field of Object.keys(fields) as Field[]) times[field] = await keysOf(page, field)
      return times as Record<Field, readonly number[]>
    })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Shows the form of a segment. */
const pressRow = (page: Page) => page.getByRole('grid').getByRole('row').nth(3).getByRole('gridcell').first().click()

const goTo = (page: Page, name: string) =>
  page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click()

async function keysOf(page: Page, field: Field): Promise<readonly number[]> {
  await fields[field].open(page)
  await page.getByLabel(fields[field].field).last().focus()
  // Everything that is loaded at the first query is there now.
  await typeWord(page, 'bangon')
  await forgetTimes(page)
  for (const word of words) await typeWord(page, word)
  const { paint } = await timesOf(page)
  return paint.map(({ ms }) => ms)
}

async function typeWord(page: Page, word: string): Promise<void> {
  for (const [at, key] of [...word, ...Array.from(word, () => 'Backspace')].entries()) {
    await page.keyboard.press(key, { delay: 20 + ((at * 7) % 23) })
  }
}
