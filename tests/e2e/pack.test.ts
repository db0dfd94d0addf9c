import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { chromium, type Page } from '@playwright/test'
import { sandboxFlags } from '../../scripts/runtime.mjs'
import { fontFiles } from '../../src/papers/type/fontChain'
import { benchProgramme } from '../bench/programmeContent'
import { paperRequest } from '../unit/papers/paperRequest'
import { Shell } from './pages/shell'
import { expect, test as base } from './studio'

const root = path.resolve(import.meta.dirname, '..', '..')

/** Where the executable is in an unpacked build. */
const places: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'linux-unpacked/shijianhui-studio',
  win32: 'win-unpacked/shijianhui-studio.exe',
  darwin: `mac${process.arch === 'arm64' ? '-arm64' : ''}/实践汇 Studio.app/Contents/MacOS/实践汇 Studio`,
}

const unpackedModules = (executable: string): string =>
  path.join(
    path.dirname(executable),
    process.platform === 'darwin' ? '../Resources' : 'resources',
    'app.asar.unpacked/node_modules',
  )

/** What a package may contain: the built app, and the library files that are loaded from beside it. */
const isOfApp = new RegExp(
  [
    '^dist/(main/[^/]+\\.cjs|ui/notices\\.json|ui/([^/]+/)*[^/]+\\.(html|js|mjs|css|svg|png|woff2))$',
    '^package\\.json$',
    '^node_modules/(@[^/]+/)?[^/]+/(package\\.json|LICENSE(_FONT)?)$',
    '^node_modules/(classic-level/binding|node-gyp-build/(index|node-gyp-build))\\.js$',
    '^node_modules/classic-level/prebuilds/[^/]+/[^/]+\\.node$',
    '^node_modules/.+\\.(ttf|otf)$',
  ].join('|'),
)

const filesIn = (executable: string): string[] => {
  const archive = path.join(unpackedModules(executable), '../../app.asar')
  const all = listPackage(archive, { isPack: false }).map((entry) => entry.replaceAll('\\', '/').slice(1))
  return all.filter((entry) => !all.some((other) => other.startsWith(`${entry}/`)))
}

const test = base.extend<{ folder: string }>({
  folder: async ({}, provide) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'shijianhui-pack-'))
    await provide(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
})

test('the packaged app starts, offers the sample and keeps it', async ({ folder }) => {
  test.setTimeout(300_000)
  await promisify(execFile)(process.execPath, ['scripts/pack.mjs', '--output', folder], { cwd: root })
  const executable = path.join(folder, places[process.platform] ?? '')

  for (const { normal, bold } of Object.values(fontFiles)) {
    expect(existsSync(path.join(unpackedModules(executable), normal)), normal).toBe(true)
    expect(existsSync(path.join(unpackedModules(executable), bold)), bold).toBe(true)
  }

  const fuses = await getCurrentFuseWire(executable)
  expect(fuses[FuseV1Options.RunAsNode]).toBe(FuseState.DISABLE)
  expect(fuses[FuseV1Options.EnableNodeCliInspectArguments]).toBe(FuseState.DISABLE)
  expect(fuses[FuseV1Options.OnlyLoadAppFromAsar]).toBe(FuseState.ENABLE)
  expect(fuses[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe(FuseState.ENABLE)
  expect(filesIn(executable).filter((file) => !isOfApp.test(file))).toEqual([])

  const data = [`--workspace=${path.join(folder, 'workspace')}`, `--user-data-dir=${path.join(folder, 'data')}`]
  const app = spawn(executable, [...sandboxFlags(), '--disable-gpu', '--remote-debugging-port=0', ...data])
  try {
    const browser = await chromium.connectOverCDP(await debuggingAddress(app), { noDefaults: true })
    const window = browser.contexts()[0]?.pages()[0] ?? (await browser.contexts()[0]?.waitForEvent('page'))
    if (!window) throw new Error('The packaged app opened no window')
    await new Shell(window).chooseSample()
    await expect(window.getByText('已保存')).toBeVisible()
    expect(await programmePages(window)).toBeGreaterThan(1)
    await new Shell(window).goTo('设置')
    await window.getByRole('button', { name: '开源许可' }).click()
    const notices = window.getByRole('dialog', { name: '开源许可' }).getByRole('listitem')
    for (const name of ['classic-level', 'electron', 'node-source-han-sans-sc', 'pdfmake', 'react'])
      await expect(notices.filter({ hasText: new RegExp(`^${name} \\d`) })).toBeVisible()
    await browser.close()
  } finally {
    await ended(app)
  }
})

/** Papers are made in a separate process, with fonts from beside the archive. */
const programmePages = (page: Page): Promise<number> =>
  page.evaluate(
    async (request) => {
      const reply = await window.studio.request('paper.render', request)
      if (!reply.ok) throw new Error(JSON.stringify(reply.problem))
      return reply.value.pages
    },
    paperRequest('programme', benchProgramme(12)),
  )

/** A fused build has no inspector, so its pages are driven through Chromium's debugging port. It prints the address. */
function debuggingAddress(app: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    app.stderr?.on('data', (data) => {
      said += String(data)
      const address = /DevTools listening on (ws:\/\/\S+)/.exec(said)?.[1]
      if (address) resolve(address)
    })
    app.once('error', reject)
    app.once('exit', (status) => reject(new Error(`The packaged app ended with ${status}: ${said}`)))
  })
}

async function ended(app: ChildProcess): Promise<void> {
  if (app.exitCode !== null || app.signalCode !== null) return
  const gone = new Promise((resolve) => app.once('exit', resolve))
  app.kill('SIGKILL')
  await gone
}
