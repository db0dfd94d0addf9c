import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { launchOf, resolveRuntime, sandboxFlags } from '../../scripts/runtime.mjs'

const folders = {
  app: path.resolve('tests/bench/startup/app'),
  bare: path.resolve('tests/bench/startup/bare'),
}

/** What is started: the app, or the bare window that it is compared with. */
export type Started = keyof typeof folders

export interface StartedApp {
  /** From the start of the process to the second frame after its page is usable, in ms. */
  readonly startMs: number
  /** The memory of all its processes now, shared pages divided among those that share them, in bytes. */
  memory(): number
  kill(): Promise<void>
}

/** Starts a program of `startup/` and resolves when its page is usable. */
export async function startApp(what: Started, args: readonly string[]): Promise<StartedApp> {
  const launch = launchOf(await resolveRuntime(), folders[what])
  const startedAt = Date.now()
  const all = [...launch.args, ...sandboxFlags(), '--disable-gpu', '--log-level=3', ...args]
  const app = spawn(launch.executable, all, { stdio: ['ignore', 'pipe', 'ignore'] })
  const gone = new Promise<void>((resolve) => app.once('exit', () => resolve()))
  const readyAt = await new Promise<number>((resolve, reject) => {
    let said = ''
    app.stdout.on('data', (data) => {
      said += String(data)
      const at = /^ready ([\d.]+)$/m.exec(said)?.[1]
      if (at) resolve(Number(at))
    })
    app.once('error', reject)
    app.once('exit', (status) => reject(new Error(`It ended with ${status} before it was ready: ${said}`)))
  })
  return {
    startMs: readyAt - startedAt,
    memory: () => processesUnder(app.pid ?? 0).reduce((sum, pid) => sum + proportionalBytes(pid), 0),
    async kill() {
      app.kill('SIGKILL')
      await gone
    },
  }
}

/** The processor time of a process and all its descendants, in ms. */
export function processorMs(pid: number): number {
  return processesUnder(pid).reduce((sum, one) => {
    const fields = readFileSync(`/proc/${one}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    // utime and stime, in hundredths of a second.
    return sum + (Number(fields[11]) + Number(fields[12])) * 10
  }, 0)
}

function processesUnder(pid: number): number[] {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  )
  return [pid, ...children.flatMap(processesUnder)]
}

function proportionalBytes(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]
  return Number(kilobytes) * 1_024
}
