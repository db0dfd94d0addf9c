import type { Locator } from '@playwright/test'
import { LiveConsole } from './pages/console'
import { openDisplay, sayToStage } from './pages/displays'
import { Shell } from './pages/shell'
import { expect, test, type RunningStudio } from './studio'

const theme = '文明实践助推社会治理'
const first = '开场：视频《浪尖上的文明实践》'
const second = '主持人开场、介绍嘉宾'
const third = '乐山片区“幸福乐加梯”'

async function showOfSample({ window }: RunningStudio, kind: '彩排' | '开始演出' = '开始演出'): Promise<LiveConsole> {
  const shell = new Shell(window)
  await shell.chooseSample()
  await shell.openSession(theme)
  return LiveConsole.open(window, kind)
}

test('a session is called from the preflight to the report', async ({ studio }) => {
  const running = await studio.launch()
  const { window } = running
  const { keyboard } = window
  const live = await showOfSample(running)

  // 开始 is the same key as 走, and two presses in a row are one.
  await keyboard.press('Space')
  await live.expectPhase('演出中')
  await live.expectCurrent(first)
  await expect(live.line(first)).toHaveAttribute('aria-current', 'step')
  await live.waitForGap()
  // Not one after the other is done: a busy machine would put more than the gap between them.
  await Promise.all([keyboard.press('PageDown'), keyboard.press('PageDown')])
  await live.expectCurrent(second)
  await live.waitForGap()

  // A button that was pressed by mouse takes no key: Enter is GO, and the minute is given once.
  await live.key('＋1 分').click()
  await expect(live.line(second)).toContainText('4:00')
  await keyboard.press('Enter')
  await live.expectCurrent(third)
  await expect(live.line(second)).toContainText(/3:00，实用 0:0\d/)
  await expect(live.line(third)).toContainText('15:00')

  // While a message is typed, Space belongs to it; PageDown would still be GO.
  await keyboard.press('m')
  await window.getByRole('textbox', { name: '给台上的话' }).fill('请看')
  await keyboard.press('Space')
  await keyboard.type('大屏')
  await live.expectCurrent(third)
  await keyboard.press('Enter')
  await expect(live.root.getByText('讲者屏 · 请看 大屏')).toBeVisible()
  await live.expectCurrent(third)

  // What was sent to the call board leaves the presets and one's next words to the speaker; undo says what it took back.
  await keyboard.press('m')
  await live.root.getByRole('group', { name: '给', exact: true }).getByRole('button', { name: '候场屏' }).click()
  await keyboard.type('请候场')
  await keyboard.press('Enter')
  await expect(live.root.getByText('候场屏 · 请候场')).toBeVisible()
  await keyboard.press('m')
  const chosen = (of: string, name: string) => live.root.getByRole('group', { name: of, exact: true }).getByText(name)
  await expect(chosen('给', '讲者屏')).toHaveAttribute('aria-pressed', 'true')
  await chosen('样式', '举牌').click()
  await keyboard.press('Escape')
  await keyboard.press('m')
  await expect(chosen('样式', '普通')).toHaveAttribute('aria-pressed', 'true')
  await keyboard.press('Escape')
  await keyboard.press('1')
  await expect(live.root.getByText('讲者屏 · 还有两分钟')).toBeVisible()
  await expect(live.root.getByText('讲者屏 · 请看 大屏')).toHaveCount(0)
  await keyboard.press('Control+z')
  await expect(live.root.getByText('已撤销：给台上的话')).toBeVisible()
  await keyboard.press('Control+z')
  await expect(live.root.getByText('讲者屏 · 请看 大屏')).toBeVisible()

  // A minute more makes it late by that minute; undo takes back one step after another.
  await keyboard.press('+')
  await expect(live.line(third)).toContainText('15:00 → 16:00')
  await keyboard.press('Control+z')
  await expect(live.line(third)).toContainText('15:00')
  await keyboard.press('Control+z')
  await expect(live.root.getByText('讲者屏 · 请看 大屏')).toHaveCount(0)

  // A note on what is on stays in sight while it is.
  await keyboard.press('n')
  await keyboard.type('提问很多')
  await keyboard.press('Enter')
  await expect(live.root.getByText('已记 提问很多')).toBeVisible()
  await keyboard.press('Control+z')
  await expect(live.root.getByText('已撤销：记一笔')).toBeVisible()
  await expect(live.root.getByText('已记 提问很多')).toHaveCount(0)
  await keyboard.press('n')
  await keyboard.type('提问很多')
  await keyboard.press('Enter')
  await expect(live.root.getByText('已记 提问很多')).toBeVisible()

  // A jump by number, and back. What is no number of the running order stays in its field, and says so.
  await keyboard.press('j')
  await keyboard.type('99')
  await keyboard.press('Enter')
  await expect(live.root.getByText(/没有这个号码，请填 1–\d+/)).toBeVisible()
  await expect(live.root.getByRole('textbox', { name: /跳到第/ })).toHaveValue('99')
  await keyboard.press('Backspace')
  await keyboard.press('Backspace')
  await keyboard.type('6')
  await keyboard.press('Enter')
  await live.expectCurrent('茶歇')
  await expect(live.line('情景剧')).toContainText('已略过')
  await keyboard.press('Control+z')
  await live.expectCurrent(third)

  // Somebody comes, found by the initials of the name.
  await keyboard.press('c')
  await keyboard.type('zz')
  const nobody = await live.root.getByText('没有找到这个人').boundingBox()
  const field = await live.root.getByLabel('按姓名或拼音找人').boundingBox()
  expect((nobody?.y ?? 1_000) - (field?.y ?? 0)).toBeLessThan(80)
  await live.root.getByLabel('按姓名或拼音找人').fill('')
  await keyboard.type('zhoum')
  const zhou = live.root.getByRole('region', { name: /^签到/ }).getByRole('button', { name: /^周敏/ })
  await expect(zhou).toBeVisible()
  await keyboard.press('Enter')
  await expect(live.root.getByText('周敏 已签到')).toBeVisible()
  // Enter once too often ticks nobody else, and takes nobody's tick away; a press on the line does.
  await keyboard.press('Enter')
  await keyboard.insertText('zhoum')
  await keyboard.press('Enter')
  await expect(live.root.getByText(/^周敏 \d\d:\d\d 已签到$/)).toBeVisible()
  await expect(live.root.getByText('签到 1/')).toBeVisible()
  await zhou.click()
  await expect(live.root.getByText('周敏 的签到已取消')).toBeVisible()
  await expect(zhou).toHaveAttribute('aria-pressed', 'false')
  await keyboard.press('Enter')
  await expect(zhou).toHaveAttribute('aria-pressed', 'true')
  await keyboard.press('Escape')
  await expect(live.root.getByText('签到 1/')).toBeVisible()

  // Locked, only GO, pause and undo are alive; L typed twice unlocks.
  await keyboard.press('l')
  await expect(live.key('跳到')).toHaveCount(0)
  await keyboard.press('+')
  await keyboard.press('p')
  await live.expectPhase('已暂停')
  await keyboard.press('p')
  await live.expectPhase('演出中')
  await expect(live.line(third)).toContainText('15:00')
  // Nor is anything of the rest of the app.
  await keyboard.press('Control+k')
  await keyboard.press('F1')
  await keyboard.press('Control+n')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expect(live.root.getByRole('button', { name: '回到流程' })).toBeDisabled()
  await live.expectCurrent(third)
  await keyboard.press('l')
  await keyboard.press('l')
  await expect(live.key('跳到')).toBeVisible()
  await live.expectOnDisk()

  // Four minutes more go past the hard end; the recovery plan lands on it, and is taken whole.
  for (let i = 0; i < 30; i += 1) await keyboard.press('+')
  await expect(live.line(third)).toContainText('45:00')
  await expect(live.over).toContainText('超出')
  await keyboard.press('r')
  const recovery = live.root.getByRole('region', { name: '追回方案' })
  await expect(recovery.getByRole('status')).toContainText('正好')
  await recovery.getByRole('listitem').first().getByRole('button', { name: '不动' }).click()
  await expect(recovery.getByRole('button', { name: '还原' })).toBeVisible()
  await keyboard.press('a')
  await expect(live.over).not.toContainText('超出')
  await keyboard.press('Escape')
  await expect(recovery).toHaveCount(0)

  // The end takes two presses, and no dialog.
  await keyboard.press('Control+e')
  await expect(live.key('再按一次结束')).toBeVisible()
  await keyboard.press('Control+e')
  const report = window.getByRole('region', { name: '会后报告' })
  const row = report.getByRole('row').filter({ hasText: second })
  await expect(row.getByRole('cell').nth(2)).toHaveText('3:00')
  await expect(row.getByRole('cell').nth(3)).toHaveText(/^0:0\d$/)
  await expect(report.getByText('登台 1/11 人到场')).toBeVisible()
  await window.setViewportSize({ width: 1024, height: 680 })
  expect(await report.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  // Beside the session's times the backup is told in its zone too, wherever the machine stands.
  const told = await window.getByText(/\d\d:\d\d 已备份/).innerText()
  const hour = new Date().toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour: '2-digit', hourCycle: 'h23' })
  expect((24 + parseInt(hour, 10) - Number(/(\d\d):\d\d 已备份/.exec(told)?.[1])) % 24).toBeLessThan(2)
  await row.getByRole('textbox').fill('嘉宾介绍从简')
  await row.getByRole('textbox').press('Enter')
  await window.getByRole('button', { name: '全部彩排与演出' }).click()
  const held = window.getByRole('region', { name: '彩排与演出' }).getByRole('listitem')
  await expect(held).toHaveCount(1)
  await held.getByRole('button').click()
  await expect(row.getByRole('textbox')).toHaveValue('嘉宾介绍从简')
})

test('one show goes on at a time, in sight on every screen, and is closed only when that is meant', async ({
  studio,
}) => {
  const running = await studio.launch()
  const { window } = running
  const { keyboard } = window
  const shell = new Shell(window)
  const live = await showOfSample(running)
  const closeWindow = () => running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())

  // While it waits, closing is asked about as during the show: its displays would go with it.
  await running.app.evaluate(({ app }) => app.quit())
  await expect(live.root.getByText('正在候场，显示屏会一起关掉')).toBeVisible()
  await live.expectPhase('候场中')

  // A wait is given up by two presses, stays in the list, and is taken up again.
  await keyboard.press('c')
  await keyboard.type('zhoum')
  await keyboard.press('Enter')
  await keyboard.press('Escape')
  await keyboard.press('Control+e')
  await live.key('再按一次取消').click()
  await window.getByRole('button', { name: '没有开始，点开接着候场' }).click()
  await live.expectPhase('候场中')
  await expect(live.root.getByText('登台签到 1/11')).toBeVisible()

  // Given up once more, the next start of the day knows who came.
  await keyboard.press('Control+e')
  await live.key('再按一次取消').click()
  await LiveConsole.open(window, '开始演出')
  await expect(live.root.getByText('登台签到 1/11')).toBeVisible()
  await keyboard.press('Control+z')
  await expect(live.root.getByText('登台签到 0/11')).toBeVisible()
  await keyboard.press('Control+Shift+z')
  await expect(live.root.getByText('已重做：签到')).toBeVisible()
  await expect(live.root.getByText('登台签到 1/11')).toBeVisible()

  // The palette stands beside the clock, and GO goes on beneath it.
  await keyboard.press('Space')
  await live.expectPhase('演出中')
  await keyboard.press('Control+k')
  const palette = await window.getByRole('dialog').boundingBox()
  const timer = await live.root.getByRole('timer').boundingBox()
  expect(palette && timer && palette.x + palette.width).toBeLessThanOrEqual(timer?.x ?? 0)
  await keyboard.press('Escape')

  // Elsewhere a strip tells of it: no second show begins, in this session or another.
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

  // A first wish to quit or close is answered by words; under the lock so is every one.
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

test('the recovery plan is taken line by line by keys, and no key of it is GO', async ({ studio }) => {
  const running = await studio.launch()
  const { keyboard } = running.window
  const live = await showOfSample(running, '彩排')
  await keyboard.press('Space')
  await live.expectCurrent(first)
  for (let i = 0; i < 20; i += 1) await keyboard.press('+')
  await keyboard.press('r')
  const recovery = live.root.getByRole('region', { name: '追回方案' })
  const chosen = recovery.locator('[aria-current]')
  const lines = recovery.getByRole('listitem')
  await expect(recovery.getByRole('status')).toContainText('正好')
  const titleOf = (line: Locator): Promise<string> => line.locator('span').first().innerText()
  const [above, below] = [await titleOf(lines.nth(0)), await titleOf(lines.nth(1))]
  await expect(chosen).toContainText(above)
  await keyboard.press('ArrowDown')
  await expect(chosen).toContainText(below)

  // Refused, freed, and fixed at a length of one's own.
  await keyboard.press('k')
  await expect(chosen.getByRole('button', { name: '还原' })).toBeVisible()
  await keyboard.press('k')
  await expect(recovery.getByRole('button', { name: '还原' })).toHaveCount(0)
  await keyboard.press('ArrowUp')
  await keyboard.press('ArrowDown')
  await expect(chosen).toContainText(below)
  await keyboard.press('e')
  const length = chosen.getByRole('textbox')
  await expect(length).toBeFocused()
  await keyboard.type('25:00')
  await keyboard.press('Enter')
  await expect(length).not.toBeFocused()
  await expect(length).toHaveValue('25:00')
  await live.expectCurrent(first)

  // It is there again when the panel was closed for a look at something else.
  await keyboard.press('r')
  await expect(recovery).toHaveCount(0)
  await keyboard.press('r')
  await keyboard.press('ArrowDown')
  await expect(chosen).toContainText(below)
  await expect(length).toHaveValue('25:00')

  // Shorter than it may be, it is held to what it may, and that is said in sight.
  await keyboard.press('e')
  await keyboard.type('1:00')
  await keyboard.press('Enter')
  const held = live.root.getByText(/^最短 \d+:\d\d，已按 \d+:\d\d 计$/)
  await expect(held).toBeVisible()
  const panel = await recovery.boundingBox()
  expect((await held.boundingBox())?.x).toBeGreaterThan((panel?.x ?? 0) + (panel?.width ?? 0))
  await keyboard.press('e')
  await keyboard.type('25:00')
  await keyboard.press('Enter')

  // Taken alone; then Space is GO, with the plan still open.
  await keyboard.press('y')
  await expect(live.line(below)).toContainText('25:00')
  await expect(chosen).toHaveCount(1)
  await keyboard.press('Space')
  await live.expectCurrent(second)
})

test('on a low screen who is missing and the words for the stage are in sight, whatever comes', async ({ studio }) => {
  const running = await studio.launch()
  const { keyboard } = running.window
  const live = await showOfSample(running)
  await keyboard.press('Space')
  await keyboard.press('j')
  await keyboard.type('3')
  await keyboard.press('Enter')
  await live.expectCurrent(third)
  const inSight = (name: string) => live.root.getByRole('region', { name })
  await expect(inSight('10 分钟内登台').getByRole('button', { name: /周敏/ })).toBeInViewport({ ratio: 1 })
  await expect(inSight('给台上的话').getByRole('button', { name: /请收尾/ })).toBeInViewport({ ratio: 1 })
  for (const name of ['孙桂英', '赵敏芳', '吴丽华'])
    await expect(inSight('接下来').getByText(name)).toBeInViewport({ ratio: 1 })

  // With words up, more who are missing and the recovery plan open, what comes after the next is still in sight.
  await running.window.setViewportSize({ width: 1024, height: 680 })
  await sayToStage(running.window, '请各位候场的老师到上场门集合', { target: '所有屏' })
  for (let i = 0; i < 6; i += 1) await keyboard.press('-')
  await expect(inSight('10 分钟内登台').getByRole('button', { name: /钱国强/ })).toBeVisible()
  const afterNext = inSight('接下来').getByText('微论坛：加梯之后')
  await expect(afterNext).toBeInViewport({ ratio: 1 })
  await keyboard.press('r')
  const recovery = await inSight('追回方案').boundingBox()
  const timer = await live.root.getByRole('timer').boundingBox()
  expect(recovery && recovery.x + recovery.width).toBeLessThanOrEqual(timer?.x ?? 0)
  await expect(afterNext).toBeInViewport({ ratio: 1 })
  await keyboard.press('r')

  // While words are written, too.
  await keyboard.press('m')
  await expect(inSight('给台上的话').getByRole('textbox')).toBeFocused()
  await expect(inSight('10 分钟内登台').getByRole('button', { name: /周敏/ })).toBeInViewport({ ratio: 1 })
  await keyboard.press('Escape')

  // As small as the window goes, every key is there.
  await running.window.setViewportSize({ width: 960, height: 600 })
  for (const word of ['走', '签到', '结束', '锁键']) await expect(live.key(word)).toBeInViewport({ ratio: 1 })
})

test('a press that was forgotten is moved to when it happened, by keys', async ({ studio }) => {
  const running = await studio.launch()
  const { keyboard } = running.window
  const live = await showOfSample(running, '彩排')
  await keyboard.press('Space')
  await live.expectPhase('彩排中')
  await keyboard.press('f')
  const time = live.root.getByRole('textbox', { name: '真正开始的时间' })
  await expect(time).toBeFocused()
  for (let i = 0; i < 12; i += 1) await keyboard.press('Shift+ArrowLeft')
  await keyboard.press('ArrowRight')
  await expect(live.root.getByText('早 1 分 59 秒')).toBeVisible()
  await keyboard.press('Enter')
  await expect(live.root.getByRole('timer')).toHaveAccessibleName(/ (3:0|2:5)\d$/)
  await live.expectCurrent(first)

  // What is no time is not taken, and says so.
  await keyboard.press('f')
  await keyboard.type('99:99')
  await expect(live.root.getByText('这不是时间')).toBeVisible()
  await keyboard.press('Enter')
  await expect(time).toBeFocused()
  await keyboard.press('Escape')

  // Given up, nothing is moved.
  await keyboard.press('f')
  await keyboard.press('Shift+ArrowLeft')
  await keyboard.press('Escape')
  await expect(time).toHaveCount(0)
  await expect(live.root.getByRole('timer')).toHaveAccessibleName(/ (3:0|2:5)\d$/)

  // GO beneath the strip closes it: what is moved is never another press than the one it was opened for.
  await keyboard.press('f')
  for (let i = 0; i < 6; i += 1) await keyboard.press('ArrowLeft')
  await live.waitForGap()
  await keyboard.press('PageDown')
  await live.expectCurrent(second)
  await expect(time).toHaveCount(0)
  await expect(live.root.getByText('最后按的已不是这一次，「忘按了」已收起')).toBeVisible()
  await keyboard.press('Control+z')
  await live.expectCurrent(first)
  await expect(live.root.getByRole('timer')).toHaveAccessibleName(/ (3:0|2:5)\d$/)

  // 忘按了 counts for the report too, and what is over is said by sign, word and shape.
  for (let i = 0; i < 4; i += 1) await keyboard.press('-')
  await expect(live.root.getByText('超时', { exact: true })).toBeVisible()
  await expect(live.key('−1 分')).toBeDisabled()
  await expect(live.root.getByRole('timer')).toHaveAccessibleName(/ −0:0\d$/)
})

test('a show that is killed goes on where it was', async ({ studio }) => {
  const running = await studio.launch()
  const live = await showOfSample(running)
  await running.window.keyboard.press('Space')
  await live.expectPhase('演出中')
  await live.waitForGap()
  await running.window.keyboard.press('Space')
  await live.expectCurrent(second)
  await running.window.keyboard.press('+')
  await expect(live.line(second)).toContainText('4:00')
  await live.expectOnDisk()
  const began = await live.line(second).textContent()
  // Whatever is looked at meanwhile, in another session too.
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

test('a show keeps its session, and hears of what the planner changes', async ({ studio }) => {
  const { window } = await studio.launch()
  const { keyboard } = window
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  for (const title of ['甲', '乙', '丙']) await planner.add(title)
  await keyboard.press('Escape')
  const setHardEnd = async (time: string) => {
    await window.getByRole('region', { name: '课堂信息' }).getByLabel('硬结束').fill(time)
    await keyboard.press('Enter')
    await shell.expectSaved()
  }
  await planner.grid.focus()
  await keyboard.press('Escape')
  await setHardEnd('15:00')

  // The finger that opened the console does not start the show by the same stroke.
  await window.getByRole('button', { name: '开始演出', exact: true }).click()
  await expect(window.getByRole('button', { name: '进入现场', exact: true })).toBeFocused()
  await Promise.all([keyboard.press('Enter'), keyboard.press('Enter')])
  const live = new LiveConsole(window)
  await live.expectPhase('候场中')
  await live.waitForGap()
  await keyboard.press('Space')
  await live.expectCurrent('甲')
  // Nothing leaves the console by a slip.
  await keyboard.press('Control+n')
  await keyboard.press('Control+p')
  await live.expectCurrent('甲')

  // The session is not taken from under it, be it by as many steps of undo as there are.
  await live.root.getByRole('button', { name: '回到流程' }).click()
  await planner.grid.focus()
  for (let i = 0; i < 8; i += 1) await keyboard.press('Control+z')
  await expect(window.getByText('《邻里议事》的演出还在进行').first()).toBeVisible()
  await expect(planner.grid).toHaveAttribute('aria-rowcount', '0')
  for (let i = 0; i < 8; i += 1) await keyboard.press('Control+Shift+z')
  await expect(planner.grid).toHaveAttribute('aria-rowcount', '3')
  await expect.poll(() => planner.titles()).toEqual(['甲', '乙', '丙'])

  // Another hard end and one more segment: told, taken in, and numbered as they come.
  await planner.grid.focus()
  await keyboard.press('Escape')
  await setHardEnd('15:30')
  await planner.select('甲')
  await keyboard.press('Control+Enter')
  await keyboard.insertText('新段')
  await keyboard.press('Enter')
  await window.getByRole('region', { name: '正在进行' }).getByRole('button', { name: '回到现场' }).click()
  await keyboard.press('u')
  const changes = live.root.getByRole('region', { name: '流程的改动' })
  await expect(changes).toContainText('硬结束')
  await expect(changes).toContainText('新段')
  await changes.getByRole('button', { name: /全部收下/ }).click()
  await expect(changes).toContainText('没有要收下的改动')
  await keyboard.press('Escape')
  await keyboard.press('j')
  await keyboard.type('3')
  await keyboard.press('Enter')
  await live.expectCurrent('乙')
  await expect(live.root.getByText('环节 3 / 4')).toBeVisible()

  // A note that is changed is told too.
  await live.root.getByRole('button', { name: '回到流程' }).click()
  await planner.select('丙')
  await planner.panel.getByLabel('备注').fill('换话筒')
  await shell.expectSaved()
  await window.getByRole('region', { name: '正在进行' }).getByRole('button', { name: '回到现场' }).click()
  await expect(live.root.getByRole('button', { name: /流程有 1 处改动/ })).toBeVisible()
  await keyboard.press('u')
  await expect(changes.getByRole('listitem')).toContainText('备注')
})

test('what is half typed is kept, whatever takes its field away', async ({ studio }) => {
  const running = await studio.launch()
  const { window } = running
  const { keyboard } = window
  const live = await showOfSample(running)
  await keyboard.press('Space')
  await live.expectCurrent(first)

  // GO takes the panel with it; the note is of the segment it was begun on, and undo takes back GO, not the note.
  await keyboard.press('n')
  await keyboard.type('片子卡了一下')
  await live.waitForGap()
  await keyboard.press('PageDown')
  await live.expectCurrent(second)
  await expect(live.root.getByText(`已记到「${first}」`)).toBeVisible()
  await expect(live.root.getByText('已记 片子卡了一下')).toHaveCount(0)
  await keyboard.press('Control+z')
  await live.expectCurrent(first)
  await expect(live.root.getByText('已记 片子卡了一下')).toBeVisible()
  // And the keys are the console's again: Space is GO.
  await live.waitForGap()
  await keyboard.press('Space')
  await live.expectCurrent(second)

  // So do Esc, which clickers send, another panel, the page that is read anew, and the end.
  await keyboard.press('n')
  await keyboard.type('话筒有啸叫')
  await keyboard.press('Escape')
  await expect(live.root.getByText('已记 话筒有啸叫')).toBeVisible()
  await keyboard.press('n')
  await keyboard.type('嘉宾迟到')
  await live.key('签到').click()
  await expect(live.root.getByText('已记 嘉宾迟到')).toBeVisible()
  await keyboard.press('Escape')
  await live.waitForGap()
  await keyboard.press('PageDown')
  await live.expectCurrent(third)
  await keyboard.press('n')
  await keyboard.type('提问很多')
  await window.reload()
  await live.expectCurrent(third)
  await expect(live.root.getByText('已记 提问很多')).toBeVisible()

  // Words for the stage are sent by nobody but the one who writes them, and wait until then.
  await keyboard.press('m')
  await live.root.getByRole('group', { name: '给', exact: true }).getByRole('button', { name: '候场屏' }).click()
  await keyboard.type('请到上场')
  await live.waitForGap()
  await keyboard.press('PageDown')
  await live.expectCurrent('情景剧《上上下下》')
  await keyboard.press('Escape')
  await expect(live.root.getByText('候场屏 · 请到上场')).toHaveCount(0)
  await live.root.getByRole('button', { name: /接着写/ }).click()
  await expect(live.root.getByRole('textbox', { name: '给台上的话' })).toHaveValue('请到上场')
  await keyboard.press('End')
  await keyboard.type('门集合')
  await keyboard.press('Enter')
  await expect(live.root.getByText('候场屏 · 请到上场门集合')).toBeVisible()

  // A length of the recovery plan too, closed by the mouse.
  for (let i = 0; i < 30; i += 1) await keyboard.press('+')
  await keyboard.press('r')
  const recovery = live.root.getByRole('region', { name: '追回方案' })
  await keyboard.press('e')
  const length = recovery.locator('[aria-current]').getByRole('textbox')
  await expect(length).toBeFocused()
  const title = await recovery.locator('[aria-current] span').first().innerText()
  await keyboard.type('24:00')
  await recovery.getByRole('button', { name: '关闭' }).click()
  await expect(recovery).toHaveCount(0)
  await keyboard.press('r')
  await expect(recovery.getByRole('textbox', { name: `${title}改成多长` })).toHaveValue('24:00')
  await keyboard.press('Escape')

  await keyboard.press('n')
  await keyboard.type('演得很好')
  await live.key('结束').click()
  await live.key('再按一次结束').click()
  const report = window.getByRole('region', { name: '会后报告' })
  const noteOf = (of: string) => report.getByRole('row').filter({ hasText: of }).getByRole('textbox')
  await expect(noteOf(first)).toHaveValue('片子卡了一下')
  await expect(noteOf(second)).toHaveValue('嘉宾迟到')
  await expect(noteOf(third)).toHaveValue('提问很多')
  await expect(noteOf('情景剧《上上下下》')).toHaveValue('演得很好')
})

test('words to the speaker go with the speaker, undo and redo take GO back and forth, and clickers change nothing', async ({
  studio,
}) => {
  const running = await studio.launch()
  const { keyboard } = running.window
  const live = await showOfSample(running)
  await keyboard.press('Space')
  await live.expectCurrent(first)
  await keyboard.press('2')
  const words = live.root.getByText('讲者屏 · 请收尾')
  await expect(words).toBeVisible()
  await live.waitForGap()
  await keyboard.press('PageDown')
  await live.expectCurrent(second)
  await expect(words).toHaveCount(0)
  await keyboard.press('Control+z')
  await live.expectCurrent(first)
  await expect(words).toBeVisible()
  for (const [undo, redo] of [
    ['Control+z', 'Control+Shift+z'],
    ['Control+z', 'Control+y'],
  ] as const) {
    await keyboard.press(redo)
    await live.expectCurrent(second)
    await expect(live.root.getByText('已重做：走')).toBeVisible()
    await expect(words).toHaveCount(0)
    await keyboard.press(undo)
    await live.expectCurrent(first)
  }
  // Once something else was pressed, there is nothing to do again.
  await keyboard.press('+')
  await keyboard.press('Control+y')
  await expect(live.line(first)).toContainText('5:00 → 6:00')
  await live.expectCurrent(first)

  // Back, blank, begin and end of a clicker; back has a key that none sends.
  await live.waitForGap()
  await keyboard.press('PageDown')
  await live.expectCurrent(second)
  for (const key of ['b', '.', 'PageUp', 'F5', 'Shift+F5', 'Escape']) await keyboard.press(key)
  await live.expectCurrent(second)
  await live.expectPhase('演出中')
  await keyboard.press('Shift+Backspace')
  await live.expectCurrent(first)
})

test('the system’s clock is set in the middle of a show: no timer changes, and the choice can be taken back', async ({
  studio,
}) => {
  const running = await studio.launch()
  const live = await showOfSample(running)
  const speaker = await openDisplay(running, '讲者屏')
  const { keyboard } = running.window
  await keyboard.press('Escape')
  await keyboard.press('Space')
  await live.expectCurrent(first)
  await live.waitForGap()
  await keyboard.press('PageDown')
  await live.expectCurrent(second)
  const clock = live.root.getByTestId('clock')
  const hourOf = async () => Number((await clock.textContent())?.slice(0, 2))
  const hour = await hourOf()
  /** Whatever is shown for a moment counts: a display that is wrong for one frame is read by a hall. */
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

  // No story may set the machine's clock: the app is told of another.
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

  // Taken back by its notice or by undo, and done again.
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

  // A restart goes on by the clock that was followed, and notices that the system's is another now.
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

test('a press that can do nothing says so, and no undo brings it to life', async ({ studio }) => {
  const running = await studio.launch()
  const { keyboard } = running.window
  const live = await showOfSample(running)
  await keyboard.press('Space')
  await live.expectCurrent(first)
  await expect(live.key('上一个')).toBeDisabled()
  await expect(live.key('−1 分')).toBeEnabled()

  // What was cut is taken in again by a press on its line, or undone.
  await keyboard.press('s')
  await live.line(second).getByRole('button', { name: '恢复' }).click()
  await expect(live.line(second)).not.toContainText('已砍掉')

  // What was cut can be jumped to all the same; one undo takes the jump back with it.
  await keyboard.press('s')
  await expect(live.line(second)).toContainText('已砍掉')
  await keyboard.press('j')
  await keyboard.insertText('2')
  await keyboard.press('Enter')
  await live.expectCurrent(second)
  await expect(live.root.getByText(`已跳到「${second}」，不再算砍掉`)).toBeVisible()
  await keyboard.press('+')
  await expect(live.root.getByText(/不再算砍掉/)).toHaveCount(0)
  await keyboard.press('Control+z')
  await keyboard.press('Control+z')
  await live.expectCurrent(first)
  await expect(live.line(second)).toContainText('已砍掉')
  await keyboard.press('Control+z')
  await expect(live.line(second)).not.toContainText('已砍掉')

  // On a small screen the strip of 忘按了 has nothing over it, and no two of its times in one place.
  await running.window.setViewportSize({ width: 1024, height: 680 })
  await expect(live.root.getByText('已撤销：砍掉')).toBeVisible()
  await keyboard.press('f')
  await expect(live.root.getByText('已撤销：砍掉')).toHaveCount(0)
  await expect(live.root.getByText('← → 1 秒')).toBeInViewport({ ratio: 1 })
  await keyboard.press('Escape')

  // GO begins what was about to be jumped to: the jump is refused in words, and undo takes GO back.
  await keyboard.press('j')
  await live.waitForGap()
  await keyboard.press('PageDown')
  await live.expectCurrent(second)
  await keyboard.press('Enter')
  await expect(live.root.getByRole('alert').filter({ hasText: '这个环节正在进行' })).toBeVisible()
  await expect(live.root.getByRole('textbox', { name: /跳到第/ })).toBeFocused()
  await live.expectCurrent(second)
  await keyboard.press('Escape')
  await keyboard.press('Control+z')
  await live.expectCurrent(first)

  // After the last there is nothing to cut.
  await expect(live.key('砍下一个')).toBeEnabled()
  await keyboard.press('j')
  await keyboard.insertText('11')
  await keyboard.press('Enter')
  await live.expectCurrent('合影')
  await expect(live.key('砍下一个')).toBeDisabled()
  await expect(live.key('上一个')).toBeEnabled()
})
