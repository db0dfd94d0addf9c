import { minimumGapMs } from '../../src/domain/run/pressGuard'
import { once } from 'node:events'
import type { ElectronApplication, Page } from '@playwright/test'
import type { BenchWorkspace } from './benchWorkspace'
import { launchApp } from './openedWindow'
import { median } from './quantile'
import { row, type Row } from './row'

const returns = 3

/** The console, with a run on it. */
const runningConsole = (page: Page) => page.getByRole('main', { name: '现场控制台' }).getByRole('status').first()

/** After a kill in the middle of a run: from the start of the process until the running console is shown again. */
export async function returnRow(made: BenchWorkspace): Promise<Row> {
  const first = await launchApp(made)
  const page = await first.firstWindow()
  await page.getByRole('button', { name: '彩排', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '进入现场', exact: true }).click()
  await runningConsole(page).waitFor()
  // The press that opened the console counts as one.
  await page.waitForTimeout(minimumGapMs)
  await page.keyboard.press('PageDown')
  await page.waitForFunction(() => document.querySelector('[aria-current="step"]') !== null)
  await killed(first)
  const times: number[] = []
  for (let i = 0; i < returns; i += 1) {
    const from = performance.now()
    const again = await launchApp(made)
    await runningConsole(await again.firstWindow()).waitFor()
    times.push(performance.now() - from)
    await killed(again)
  }
  return row('return: a killed show, back to its running console', median(times), 'ms', 3_000)
}

async function killed(app: ElectronApplication): Promise<void> {
  const child = app.process()
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}
