import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { makeBenchWorkspace, type BenchWorkspace } from './benchWorkspace'
import { median } from './quantile'
import { row, type Row } from './row'
import { startApp, type Started } from './startedApp'

const segments = 40
const warmUps = 2
const starts = 10
const memoryRuns = 3

/** How long a started app is left alone before its memory is read, in ms. */
const settleMs = 5_000

const bytesInMegabyte = 1_048_576

/** The time from process start to an editable running order, and the memory then, alternately with a bare window. */
export async function startupRows(): Promise<Row[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'shijianhui-bench-'))
  try {
    const made = await makeBenchWorkspace(folder, segments)
    const bare = path.join(folder, 'bare')
    return [...(await coldStartRows(made, bare)), ...(await memoryRows(made, bare))]
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

const argsOf = (what: Started, made: BenchWorkspace, bare: string): string[] =>
  what === 'bare' ? [`--user-data-dir=${bare}`] : [`--user-data-dir=${made.userData}`, `--workspace=${made.workspace}`]

async function coldStartRows(made: BenchWorkspace, bare: string): Promise<Row[]> {
  const times: Record<Started, number[]> = { bare: [], app: [] }
  for (let i = 0; i < warmUps + starts; i += 1) {
    for (const what of ['bare', 'app'] as const) {
      const started = await startApp(what, argsOf(what, made, bare))
      if (i >= warmUps) times[what].push(started.startMs)
      await started.kill()
    }
  }
  return [
    row('cold start: bare window', median(times.bare), 'ms'),
    row('cold start: app', median(times.app), 'ms'),
    row('cold start', median(times.app) / median(times.bare), 'times', 1.5),
  ]
}

async function memoryRows(made: BenchWorkspace, bare: string): Promise<Row[]> {
  if (process.platform !== 'linux') return []
  const sizes: Record<Started, number[]> = { bare: [], app: [] }
  for (let i = 0; i < memoryRuns; i += 1) {
    for (const what of ['bare', 'app'] as const) {
      const started = await startApp(what, argsOf(what, made, bare))
      await pause(settleMs)
      sizes[what].push(started.memory())
      await started.kill()
    }
  }
  return [
    row('memory: bare window', median(sizes.bare) / bytesInMegabyte, 'MB'),
    row('memory: app', median(sizes.app) / bytesInMegabyte, 'MB'),
    row('memory', median(sizes.app) / median(sizes.bare), 'times', 1.5),
  ]
}
