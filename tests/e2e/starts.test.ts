import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ClassicLevel } from 'classic-level'
import { launchOf, resolveRuntime, sandboxFlags } from '../../scripts/runtime.mjs'
import { Shell } from './pages/shell'
import { expect, test, type RunningStudio } from './studio'

test('a failed start that is tried again lists the sessions by name', async ({ studio }) => {
  const first = await studio.launch()
  await new Shell(first.window).chooseSample()
  await first.close()
  const other = new ClassicLevel(path.join(studio.workspace, 'store'))
  await other.open()
  const { window } = await studio.launch()
  await expect(window.getByText(/正被另一个程序使用/)).toBeVisible()
  await other.close()
  await window.getByRole('button', { name: '再试一次' }).click()
  await expect(window.getByText('文明实践助推社会治理')).toBeVisible()
  await expect(window.getByText('未命名的课堂')).toHaveCount(0)
})

test('preferences of several megabytes do not prevent a start', async ({ studio }) => {
  const data = path.join(studio.folder, 'data')
  await mkdir(data, { recursive: true })
  const papers = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`paper${i}`, { word: 'x'.repeat(1000) }]))
  await writeFile(path.join(data, 'preferences.json'), JSON.stringify({ preferences: { language: 'en', papers } }))
  const { window } = await studio.launch()
  await expect(window.locator('html')).toHaveAttribute('lang', 'en')
  await expect(window.getByRole('button', { name: 'Open the sample workspace' })).toBeVisible()
})

test('a folder in the place of the preferences file is moved away', async ({ studio }) => {
  const file = path.join(studio.folder, 'data', 'preferences.json')
  await mkdir(file, { recursive: true })
  const { window, close } = await studio.launch()
  await new Shell(window).chooseEmpty()
  await new Shell(window).goTo('设置')
  await close()
  expect(JSON.parse(await readFile(file, 'utf8'))).toHaveProperty('preferences.lastPlace.screen', 'settings')
})

/** Makes a folder read-only. Root can still write to it unless it is its own mount. */
function makeReadOnly(folder: string): () => void {
  if (process.getuid?.() !== 0) {
    chmodSync(folder, 0o500)
    return () => chmodSync(folder, 0o700)
  }
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro,size=1m', 'tmpfs', folder], { stdio: 'ignore' })
  return () => execFileSync('umount', ['-l', folder])
}

test('a data folder that cannot be written is named, and the start fails', async ({ studio }) => {
  test.skip(process.platform === 'win32', 'Windows has other permissions')
  const folder = path.join(studio.folder, 'data')
  await mkdir(folder)
  const makeWritable = makeReadOnly(folder)
  const { executable, args } = launchOf(await resolveRuntime())
  const data = [`--user-data-dir=${folder}`, `--workspace=${studio.workspace}`]
  const app = spawn(executable, [...args, ...sandboxFlags(), '--disable-gpu', ...data], {
    // No dialog is shown, because nobody could close it.
    env: { ...process.env, STUDIO_TOUR: studio.folder },
  })
  let said = ''
  app.stderr.on('data', (text) => (said += String(text)))
  const [status] = await once(app, 'exit')
  makeWritable()
  expect(status).toBe(1)
  expect(said).toContain(`不能写入本程序的数据文件夹：${folder}`)
})

/** What the app's window shows; nothing while its page is gone. Playwright cannot drive such a page any more. */
const shown = ({ app }: RunningStudio) =>
  app.evaluate(({ BrowserWindow }) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents
    if (!page || page.isCrashed() || page.isLoading()) return ''
    // A page that dies during the request never answers.
    const isGone = new Promise<string>((resolve) => page.once('render-process-gone', () => resolve('')))
    return Promise.race([page.executeJavaScript('document.body.innerText'), isGone])
  })
const crash = ({ app }: RunningStudio) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())

test('a page whose process dies is reloaded at once with a notice, in a show with the console', async ({ studio }) => {
  const running = await studio.launch()
  const { window } = running
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  await planner.add('开场')
  await shell.expectSaved()
  await crash(running)
  await expect.poll(() => shown(running)).toContain('窗口刚才意外中断')
  expect(await shown(running)).toContain('邻里议事')
})

test('a page that dies every time is not reloaded forever: the user is asked', async ({ studio }) => {
  const running = await studio.launch()
  const { window, app } = running
  await new Shell(window).chooseEmpty()
  await app.evaluate(({ dialog }) => {
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    dialog.showMessageBox = (async (options: { message: string }) => {
      asked.push(options.message)
      return { response: 0, checkboxChecked: false }
    }) as typeof dialog.showMessageBox
  })
  for (let round = 0; round < 4; round++) {
    await crash(running)
    await expect.poll(() => shown(running)).toContain('窗口刚才意外中断')
  }
  expect(await app.evaluate(() => Reflect.get(globalThis, 'asked'))).toEqual(['窗口反复意外中断'])
})

test('nothing leaves the app: no other page, no browser, no name lookup', async ({ studio }) => {
  const { window, app } = await studio.launch()
  const shell = new Shell(window)
  await shell.chooseEmpty()
  await app.evaluate(({ shell: system }) => {
    Object.assign(globalThis, { opened: [] as string[] })
    system.openExternal = async (url) => void Reflect.get(globalThis, 'opened').push(url)
  })
  const rtc = await window.evaluate(async () => {
    try {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:192.0.2.1:3478' }] })
      const found: string[] = []
      peer.onicecandidate = ({ candidate }) => candidate && found.push(candidate.candidate)
      peer.createDataChannel('x')
      await peer.setLocalDescription(await peer.createOffer())
      await new Promise<void>((resolve) => {
        peer.onicegatheringstatechange = () => peer.iceGatheringState === 'complete' && resolve()
      })
      return found
    } catch {
      return []
    }
  })
  expect(rtc).toEqual([])
  await window.evaluate(() => {
    open('https://example.org/')
    location.href = 'about:blank'
  })
  expect(await app.evaluate(() => Reflect.get(globalThis, 'opened'))).toEqual([])
  await expect(window).toHaveURL(/^app:/)
  await shell.goTo('设置')
  await expect(window.getByText('语速', { exact: true })).toBeVisible()
})
