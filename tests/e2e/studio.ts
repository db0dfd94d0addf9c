import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { _electron, expect, test as base, type ElectronApplication, type Page, type TestInfo } from '@playwright/test'
import { canShowVirtually, virtualDisplay } from '../../scripts/display.mjs'
import { launchOf, resolveRuntime, sandboxFlags } from '../../scripts/runtime.mjs'

/** The running app, with its first window. */
export interface RunningStudio {
  readonly app: ElectronApplication
  readonly window: Page
  /** What the process and its windows have printed so far, to help explain a failure. */
  said(): string
  /** Warnings and errors in the consoles of its windows. A test with any of them fails. */
  complaints(): readonly string[]
  /** Closes it as a user would: everything is written before it ends. */
  close(): Promise<void>
  /** Ends its process with SIGKILL, whatever it is doing. */
  kill(): Promise<void>
}

export interface LaunchSettings {
  /** Defaults to the test's own workspace, which is empty at first; null: the app itself decides. */
  readonly workspace?: string | null
  /** Where preferences and window places are stored; defaults to the test's own folder. */
  readonly userData?: string
  readonly env?: Readonly<Record<string, string>>
  readonly args?: readonly string[]
}

export interface Studio {
  /** The test's own folder, removed at its end. */
  readonly folder: string
  readonly workspace: string
  /** Starts the app, by default always on the same workspace. */
  launch(settings?: LaunchSettings): Promise<RunningStudio>
}

/** Found once per worker. */
const runtime = resolveRuntime()

/** Options that a project of playwright.config.ts sets. */
export interface AppOptions {
  /** The folder of the app to start; by default that of the repository. */
  appFolder: string | undefined
  /** Whether warnings and errors in the consoles are expected in this test. */
  mayComplain: boolean
}

/** How long a start may take before the test fails, in ms. */
const startPatienceMs = 60_000

export const test = base.extend<AppOptions & { studio: Studio }, { display: void }>({
  appFolder: [undefined, { option: true }],
  mayComplain: [false, { option: true }],
  // Two workers on one display would share one clipboard and one focus.
  display: [
    async ({}, provide) => {
      const display = canShowVirtually() ? await virtualDisplay() : null
      if (display) process.env.DISPLAY = display.env.DISPLAY
      await provide()
      display?.end()
    },
    { scope: 'worker', auto: true },
  ],
  studio: async ({ appFolder, mayComplain }, provide, testInfo) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'shijianhui-'))
    const workspace = path.join(folder, 'workspace')
    const running: RunningStudio[] = []
    await provide({
      folder,
      workspace,
      async launch(settings = {}) {
        const studio = await start({ workspace, userData: path.join(folder, 'data'), appFolder, ...settings })
        running.push(studio)
        return studio
      },
    })
    if (testInfo.status !== testInfo.expectedStatus) await attachTraces(running, testInfo)
    await Promise.all(running.map((studio) => studio.kill()))
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    if (!mayComplain) expect(running.flatMap(({ complaints }) => complaints())).toEqual([])
  },
})

export { expect }

interface StartSettings extends LaunchSettings, Pick<AppOptions, 'appFolder'> {
  readonly workspace: string | null
  readonly userData: string
}

async function start(settings: StartSettings): Promise<RunningStudio> {
  const { executable, args } = launchOf(await runtime, settings.appFolder)
  const app = await _electron.launch({
    executablePath: executable,
    args: [
      ...args,
      ...sandboxFlags(),
      '--disable-gpu',
      '--log-level=3',
      ...(settings.workspace === null ? [] : [`--workspace=${settings.workspace}`]),
      `--user-data-dir=${settings.userData}`,
      ...(settings.args ?? []),
    ],
    env: { ...definedEnv(), ...settings.env },
    timeout: startPatienceMs,
  })
  const child = app.process()
  const said: string[] = []
  child.stdout?.on('data', (data) => said.push(String(data)))
  child.stderr?.on('data', (data) => said.push(String(data)))
  const complaints: string[] = []
  followPages(app, said, complaints)
  const window = await app.firstWindow()
  return {
    app,
    window,
    said: () => said.join(''),
    complaints: () => complaints,
    close: () => app.close(),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await gone
    },
  }
}

/** Records what the app's windows print in their consoles. */
function followPages(app: ElectronApplication, said: string[], complaints: string[]) {
  const follow = (page: Page) => {
    page.on('console', (message) => {
      const line = `${message.type()}: ${message.text()}\n`
      said.push(line)
      if (['error', 'warning'].includes(message.type())) complaints.push(line)
    })
    page.on('pageerror', (error) => {
      const line = `${error.stack ?? error.message}\n`
      said.push(line)
      complaints.push(line)
    })
  }
  app.windows().forEach(follow)
  app.on('window', follow)
}

const definedEnv = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined))

async function attachTraces(running: readonly RunningStudio[], testInfo: TestInfo) {
  for (const { app, said } of running) {
    await testInfo.attach('said', { body: said(), contentType: 'text/plain' })
    for (const page of app.windows()) {
      const body = await page.screenshot({ timeout: 5_000 }).catch(() => null)
      if (body) await testInfo.attach('window', { body, contentType: 'image/png' })
    }
  }
}
