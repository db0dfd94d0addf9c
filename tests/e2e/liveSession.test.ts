import { LiveConsole } from './pages/console'
import { first, openShow, startShow, theme } from './pages/sampleShow'
import { Shell } from './pages/shell'
import { expect, test } from './studio'

test('a waiting show can be given up and resumed, with the people who were checked in', async ({ studio }) => {
  const running = await studio.launch()
  const { window } = running
  const { keyboard } = window
  const live = await openShow(running)

  // While it waits, closing asks as during the show, because its displays would close too.
  await running.app.evaluate(({ app }) => app.quit())
  await expect(live.root.getByText('正在候场，显示屏会一起关掉')).toBeVisible()
  await live.expectPhase('候场中')

  // It is given up by two presses, stays in the list, and is resumed.
  await keyboard.press('c')
  await keyboard.type('zhoum')
  await keyboard.press('Enter')
  await keyboard.press('Escape')
  await keyboard.press('Control+e')
  await live.key('再按一次取消').click()
  await window.getByRole('button', { name: '没有开始，点开接着候场' }).click()
  await live.expectPhase('候场中')
  await expect(live.root.getByText('登台签到 1/11')).toBeVisible()

  // After it is given up again, the next start that day knows who was checked in.
  await keyboard.press('Control+e')
  await live.key('再按一次取消').click()
  await LiveConsole.open(window, '开始演出')
  await expect(live.root.getByText('登台签到 1/11')).toBeVisible()
  await keyboard.press('Control+z')
  await expect(live.root.getByText('登台签到 0/11')).toBeVisible()
  await keyboard.press('Control+Shift+z')
  await expect(live.root.getByText('已重做：签到')).toBeVisible()
  await expect(live.root.getByText('登台签到 1/11')).toBeVisible()
  await keyboard.press('Space')
  await live.expectPhase('演出中')
})

test('only one show is active, every screen shows it, and it is not closed by accident', async ({ studio }) => {
  const running = await studio.launch()
  const { window } = running
  const { keyboard } = window
  const shell = new Shell(window)
  const live = await startShow(running)
  const closeWindow = () => running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())

  // The palette does not cover the clock, and GO works while it is open.
  await keyboard.press('Control+k')
  const palette = await window.getByRole('dialog').boundingBox()
  const timer = await live.root.getByRole('timer').boundingBox()
  expect(palette && timer && palette.x + palette.width).toBeLessThanOrEqual(timer?.x ?? 0)
  await keyboard.press('Escape')

  // Elsewhere a strip shows it: no second show begins, in this session or another.
  await live.root.getByRole('button', { name: '回到流程' }).click()
  const strip = window.getByRole('region', { name: '正在进行' })
  await expect(strip).toContainText(first)
  await expect(strip.getByRole('timer')).toHaveText(/剩余 4:5\d/)
  await expect(window.getByRole('button', { name: '开始演出' })).toHaveCount(0)
  await shell.goTo('课堂（期）')
  await window.getByRole('row', { name: theme }).press('Delete')
  await expect(window.getByText(`《${theme}》的演出还在进行`)).toBeVisible()
  await expect(window.getByRole('row', { name: theme })).toBeVisible()
  await keyboard.press('Control+n')
  await shell.goTo('现场')
  await expect(window.getByText(`《${theme}》还在进行`)).toBeVisible()
  await strip.getByRole('button', { name: '回到现场' }).click()
  await live.expectCurrent(first)

  // The first attempt to quit or close is refused with a message; with the keys locked every attempt is.
  await running.app.evaluate(({ app }) => app.quit())
  await expect(live.root.getByText('演出还在进行，显示屏会一起关掉')).toBeVisible()
  await keyboard.press('l')
  await closeWindow()
  await expect(live.root.getByText('按键已锁住。先按住 L 一秒解锁')).toBeVisible()
  await live.expectPhase('演出中')
  await keyboard.press('l')
  await keyboard.press('l')
  await expect(live.key('结束')).toBeVisible()
  const gone = window.waitForEvent('close')
  await closeWindow()
  await expect(live.root.getByText('演出还在进行，显示屏会一起关掉')).toBeVisible()
  await closeWindow()
  await gone
})
