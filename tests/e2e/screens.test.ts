import { LiveConsole } from './pages/console'
import { Planner } from './pages/planner'
import { expectAllReachable } from './pages/reachable'
import { Shell } from './pages/shell'
import { expect, test, type RunningStudio } from './studio'

/** Width and height in px: a usual window, the smallest supported one, and a full screen. */
const sizes = [
  [1280, 800],
  [1024, 680],
  [1920, 1080],
] as const

async function atEverySize({ app, window }: RunningStudio, check: (size: string) => Promise<void>): Promise<void> {
  for (const size of sizes) {
    await app.evaluate(({ BrowserWindow }, [width, height]) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
    }, size)
    await expect.poll(() => window.evaluate(() => innerWidth)).toBe(size[0])
    await check(size.join(' × '))
  }
}

/** A notice comes and goes; its container stays in the page. */
async function seeNotice({ app, window }: RunningStudio): Promise<void> {
  await new Planner(window).grid.focus()
  await app.evaluate(({ clipboard }) => clipboard.writeText(' '))
  await window.keyboard.press('Control+v')
  const notice = window.getByRole('status').filter({ hasText: '剪贴板' })
  await expect(notice).toBeVisible()
  await notice.getByRole('button').click()
  await expect(notice).toHaveCount(0)
}

test('switching sessions always shows a single header, of the open session', async ({ studio }) => {
  const { window } = await studio.launch()
  const shell = new Shell(window)
  await shell.chooseSample()
  const planner = await shell.openSession('文明实践助推社会治理')
  const ends = window.getByText(/^预计结束 /)
  const strip = window.getByRole('navigation', { name: '时间轴' })
  for (const number of [1, 3, 2, 1, 2]) {
    await window.keyboard.press('Control+k')
    await window.getByRole('combobox', { name: '搜索或命令' }).fill(`第 ${number} 期`)
    await window.keyboard.press('Enter')
    await expect(window.getByRole('heading', { name: `第 ${number} 期` })).toBeVisible()
    await planner.expectOpen()
    await expect(ends).toHaveCount(1)
    await expect(strip).toHaveCount(1)
  }
})

test('every control of the planning screens can be pressed where it is shown', async ({ studio }) => {
  const running = await studio.launch()
  const { window } = running
  const shell = new Shell(window)
  await shell.chooseSample()
  const planner = await shell.openSession('文明实践助推社会治理')
  await seeNotice(running)

  await atEverySize(running, async (size) => {
    for (const screen of [
      '课堂（期）',
      '人员与团队',
      '热点难点',
      '案例',
      '推广',
      '基础资料',
      '流程',
      '出席人员',
      '打印',
      '设置',
    ] as const) {
      await shell.goTo(screen)
      await expectAllReachable(window, `${screen} at ${size}`)
    }
    await shell.goTo('流程')
    await planner.select('情景剧《上上下下》')
    await expectAllReachable(window, `a row's panel at ${size}`)
    for (const keys of ['Control+k', 'F1']) {
      await window.keyboard.press(keys)
      await expect(window.getByRole('dialog')).toBeVisible()
      await expectAllReachable(window, `${keys} at ${size}`)
      await window.keyboard.press('Escape')
      await expect(window.getByRole('dialog')).toHaveCount(0)
    }
  })
})

test('every control of the console can be pressed where it is shown', async ({ studio }) => {
  const running = await studio.launch()
  const { window } = running
  const { keyboard } = window
  const shell = new Shell(window)
  await shell.chooseSample()
  await shell.openSession('文明实践助推社会治理')
  await seeNotice(running)
  const live = await LiveConsole.open(window, '开始演出')
  await atEverySize(running, (size) => expectAllReachable(window, `waiting at ${size}`))
  await keyboard.press('Space')
  await live.expectPhase('演出中')
  await atEverySize(running, async (size) => {
    await expectAllReachable(window, `running at ${size}`)
    for (const [key, tray] of Object.entries(trays)) {
      await keyboard.press(key)
      await expectAllReachable(window, `${tray} at ${size}`)
      await keyboard.press('Escape')
    }
  })
})

/** What opens above the console's keys, by its key. */
const trays = { j: 'jump', f: 'correct', m: 'message', c: 'check-in', r: 'recovery', v: 'displays', n: 'note' }
