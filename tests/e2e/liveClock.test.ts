import { LiveConsole } from './pages/console'
import { openDisplay } from './pages/displays'
import { first, openShow, second, startShow, third } from './pages/sampleShow'
import { Shell } from './pages/shell'
import { expect, test } from './studio'

test('the system’s clock is changed during a show: no timer changes, and the choice can be undone', async ({
  studio,
}) => {
  const running = await studio.launch()
  const live = await openShow(running)
  const speaker = await openDisplay(running, '讲者屏')
  const { keyboard } = running.window
  await keyboard.press('Escape')
  await keyboard.press('Space')
  await live.expectCurrent(first)
  await live.go(second)
  const clock = live.root.getByTestId('clock')
  const hourOf = async () => Number((await clock.textContent())?.slice(0, 2))
  const hour = await hourOf()
  /** Even a single frame counts: the whole hall would read it. */
  const watch = (page: typeof speaker) =>
    page.evaluate(() => {
      const wrong: string[] = []
      Object.assign(window, { wrongFigures: wrong })
      const look = () => {
        const figure = document.querySelector('[role=timer]')?.textContent?.replaceAll(/\s/g, '') ?? ''
        if (!/^0?[0-2]:\d\d$/.test(figure)) wrong.push(figure)
        requestAnimationFrame(look)
      }
      look()
    })
  const wrongIn = (page: typeof speaker) =>
    page.evaluate(() => (window as unknown as { wrongFigures: string[] }).wrongFigures)
  await expect(live.root.getByRole('timer')).toHaveAccessibleName(/ 2:\d\d$/)
  await expect(speaker.getByRole('timer')).toHaveText(/02:\d\d/)
  for (const page of [running.window, speaker]) await watch(page)

  // A test must not set the machine's clock, so the app gets another one.
  await running.app.evaluate(() => {
    const real = Date.now
    Date.now = () => real() - 3_600_000
  })
  const notice = live.root.getByRole('alert').filter({ hasText: /时间/ })
  await expect(notice).toContainText('系统时间变了 −1 小时')
  await notice.getByRole('button', { name: '按系统时间' }).click()
  await expect(notice).toContainText('已按系统时间')
  expect(await hourOf()).toBe((hour + 23) % 24)
  await expect(live.over).toContainText('早')

  // Undone by its notice or by undo, and redone.
  await notice.getByRole('button', { name: '改回' }).click()
  await expect(notice).toContainText('系统时间变了')
  expect(await hourOf()).toBe(hour)
  await keyboard.press('Control+y')
  await expect(notice).toContainText('已按系统时间')
  expect(await hourOf()).toBe((hour + 23) % 24)
  await keyboard.press('Control+z')
  await expect(live.root.getByText('已撤销：按系统时间')).toBeVisible()
  expect(await hourOf()).toBe(hour)
  await keyboard.press('Control+y')
  for (const page of [running.window, speaker]) expect(await wrongIn(page)).toEqual([])

  // After a restart it goes on with the clock that was followed, and notices that the system's is different.
  await live.expectOnDisk()
  await running.kill()
  const again = new LiveConsole((await studio.launch()).window)
  await again.expectCurrent(second)
  await expect(again.root.getByRole('alert').filter({ hasText: '系统时间变了 1 小时' })).toBeVisible()
  await expect(again.root.getByRole('timer')).toHaveAccessibleName(/ [12]:\d\d$/)
  await again.root.getByRole('button', { name: '按系统时间' }).click()
  await expect(again.root.getByRole('alert').filter({ hasText: '已按系统时间' })).toBeVisible()
  await expect(again.root.getByRole('timer')).toHaveAccessibleName(/ [12]:\d\d$/)
})

test('a show goes on where it was after the app was killed', async ({ studio }) => {
  const running = await studio.launch()
  const live = await startShow(running)
  await live.expectPhase('演出中')
  await live.waitForGap()
  await running.window.keyboard.press('Space')
  await live.expectCurrent(second)
  await running.window.keyboard.press('+')
  await expect(live.line(second)).toContainText('4:00')
  await live.expectOnDisk()
  const began = await live.line(second).textContent()
  // Whatever was open in the meantime, another session too.
  const shell = new Shell(running.window)
  await live.root.getByRole('button', { name: '回到流程' }).click()
  await shell.openSession('整合各级阵地的资源')
  await shell.goTo('设置')
  await running.kill()

  const again = new LiveConsole((await studio.launch()).window)
  await again.expectPhase('演出中')
  await again.expectCurrent(second)
  await expect(again.line(second)).toHaveText(began ?? '')
  await expect(again.root.getByRole('timer')).toHaveAccessibleName(/ 3:[0-5]\d$/)
  await again.waitForGap()
  await again.page.keyboard.press('Space')
  await again.expectCurrent(third)
})
