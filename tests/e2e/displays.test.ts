import { paste } from './pages/clipboard'
import { cutTexts, openDisplay, sayToStage, turn } from './pages/displays'
import { LiveConsole } from './pages/console'
import { Shell } from './pages/shell'
import { expect, test } from './studio'

const third = '乐山片区“幸福乐加梯”'
const fourth = '情景剧《上上下下》'

test('displays follow the show, each with its own content', async ({ studio }) => {
  const running = await studio.launch()
  const { window } = running
  const shell = new Shell(window)
  await shell.chooseSample()
  await shell.openSession('文明实践助推社会治理')
  const live = await LiveConsole.open(window, '开始演出')
  const speaker = await openDisplay(running, '讲者屏')
  const hall = await openDisplay(running, '观众屏')
  await expect(hall.getByRole('heading', { name: '文明实践助推社会治理' })).toBeVisible()
  await window.keyboard.press('Escape')

  // Every display shows each press.
  await window.keyboard.press('Space')
  await live.expectPhase('演出中')
  await window.keyboard.press('j')
  await window.keyboard.type('3')
  await window.keyboard.press('Enter')
  await expect(speaker.getByRole('heading', { name: third })).toBeVisible()
  await expect(hall.getByRole('heading', { name: third })).toBeVisible()
  await expect(hall.getByText('正在进行').last()).toBeVisible()
  await expect(speaker.getByRole('timer')).toHaveText(/^1[45]:\d\d$/)
  await live.waitForGap()
  await window.keyboard.press('PageDown')
  await expect(speaker.getByRole('heading', { name: fourth })).toBeVisible()
  await expect(hall.getByRole('heading', { name: fourth })).toBeVisible()

  // Messages to the stage are not shown to the audience, which sees no time either.
  await sayToStage(window, '请靠近话筒', { target: '所有屏', style: '闪烁' })
  await expect(speaker.getByRole('alert')).toHaveText('请靠近话筒')
  await sayToStage(window, '请收尾', { target: '讲者屏', style: '举牌' })
  const words = speaker.getByRole('alert').getByText('请收尾')
  await expect(words).toBeVisible()
  const place = await words.evaluate((line) => {
    const { width } = line.getBoundingClientRect()
    return { width: width / innerWidth, size: parseFloat(getComputedStyle(line).fontSize) / innerHeight }
  })
  expect(Math.max(place.width, place.size)).toBeGreaterThan(0.6)
  await expect(speaker.getByRole('timer').last()).toBeVisible()
  await expect(hall.getByRole('alert')).toHaveCount(0)
  await expect(hall.getByRole('main')).not.toContainText(/请靠近话筒|请收尾|剩余|早|晚|话筒|\d:\d\d/)

  // The keys of GO work whichever window has the focus.
  await live.waitForGap()
  await speaker.keyboard.press('PageDown')
  await live.expectCurrent('微论坛：加梯之后，邻里还能一起做什么')
  await window.keyboard.press('Control+z')
  await live.expectCurrent(fourth)

  await window.keyboard.press('p')
  await expect(speaker.getByText('已暂停')).toBeVisible()
  await window.keyboard.press('p')

  // Its other keys change nothing even when it has the focus; its menu does, and the console is updated.
  for (const key of ['1', '2', '3', '4', 'Numpad3', 'Escape', 'F5', 'b', '.', 'PageUp'])
    await speaker.keyboard.press(key)
  await expect(speaker).toHaveTitle('讲者屏')
  await live.expectCurrent(fourth)
  const panel = window.getByRole('region', { name: '显示屏', exact: true })
  await window.keyboard.press('v')
  await turn(speaker, '候场屏')
  await expect(speaker).toHaveTitle('候场屏')
  await expect(speaker.getByText('还没到')).toBeVisible()
  await expect(speaker.getByText('陈立', { exact: true })).toBeVisible()
  await expect(panel.getByRole('button', { name: '关闭候场屏' })).toBeVisible()
  await expect(panel.getByRole('button', { name: '打开讲者屏' })).toBeVisible()
  // No two windows show the same display.
  await speaker.locator('body').click({ button: 'right' })
  await expect(speaker.getByRole('menuitemradio', { name: '观众屏' })).toBeDisabled()
  await speaker.keyboard.press('Escape')
  await expect(speaker.getByRole('menu')).toHaveCount(0)
  await turn(speaker, '部门屏 灯光')
  await expect(speaker.getByRole('heading', { name: '灯光' })).toBeVisible()
  await speaker.reload()
  await expect(speaker.getByRole('heading', { name: '灯光' })).toBeVisible()
  await expect(panel.getByRole('button', { name: '关闭部门屏 灯光' })).toBeVisible()
  await window.keyboard.press('Escape')
  // With several displays in the hall, a key would be ambiguous.
  await window.keyboard.press('Shift+V')
  await expect(window.getByText('有几块显示屏在放')).toBeVisible()

  await window.keyboard.press('Control+e')
  await window.keyboard.press('Control+e')
  await expect(hall.getByText('谢谢')).toBeVisible()

  // Its closing text is set with the other texts of the show, and changes at once.
  await window.getByRole('navigation').getByText('设置', { exact: true }).click()
  await window.getByRole('textbox', { name: '结束后观众屏上的话' }).fill('感谢各位，请带好随身物品')
  await window.keyboard.press('Enter')
  await expect(hall.getByText('感谢各位，请带好随身物品')).toBeVisible()
})

const peopleOf = (surname: string, count: number): string =>
  Array.from('甲乙丙丁戊己庚辛壬癸子丑'.slice(0, count), (name) => surname + name).join('、')

test('the call board cuts no text, with or without a message', async ({ studio }) => {
  const running = await studio.launch()
  const { window } = running
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  const crowded =
    '从没人管到大家管：一个老旧小区的电梯加装、楼道整治与邻里议事会三年实践的完整故事与再思考，新时代文明实践站的年度答卷'
  const rows = [
    '环节\t形式\t时长\t主讲\t舞台',
    '开场\t开场\t5分\t\t',
    `${crowded}\t微论坛\t20分\t${peopleOf('欧阳', 12)}\t上场门候场，道具两件，从侧幕上`,
    `${crowded}\t案例分享\t20分\t${peopleOf('司徒', 8)}\t下场门`,
  ]
  await planner.grid.focus()
  await paste(running, rows.join('\n'))
  await expect(planner.grid).toHaveAttribute('aria-rowcount', '3')
  const live = await LiveConsole.open(window, '开始演出')
  const board = await openDisplay(running, '候场屏')
  await board.setViewportSize({ width: 1920, height: 1080 })
  await window.keyboard.press('Escape')
  await window.keyboard.press('Space')
  await live.expectPhase('演出中')
  await expect(board.getByText('下场门')).toBeInViewport({ ratio: 1 })
  await expect.poll(() => cutTexts(board)).toEqual([])
  const foot = await board.getByText('下场门').boundingBox()
  expect(foot?.y).toBeGreaterThan(900)

  // A message takes its space from the rows, and is not cut itself.
  await sayToStage(window, '请各位候场的老师到上场门集合带好话筒和道具谢谢配合请注意脚下安全慢慢走', {
    target: '候场屏',
  })
  await expect(board.getByRole('alert')).toBeInViewport({ ratio: 1 })
  await expect.poll(() => cutTexts(board)).toEqual([])
  await expect(board.getByText('下场门')).toBeInViewport({ ratio: 1 })

  // With a sign it still has the clock, the current segment and the time left, and says that the show waits.
  await window.keyboard.press('p')
  await sayToStage(window, '请安静', { target: '候场屏', style: '举牌' })
  await expect(board.getByRole('alert')).toHaveAccessibleName('请安静')
  for (const words of [/^\d\d:\d\d:\d\d$/, '开场', '已暂停', '准点'])
    await expect(board.getByText(words)).toBeInViewport({ ratio: 0.9 })
  await expect(board.getByRole('timer')).toHaveText(/^0[45]:\d\d$/)

  // With a sign for all a department still sees its next cue.
  await sayToStage(window, '请安静', { target: '所有屏', style: '举牌' })
  await turn(board, '部门屏 舞台')
  await expect(board).toHaveTitle('部门屏')
  await expect(board.getByRole('alert')).toHaveAccessibleName('请安静')
  await expect(board.getByText('已暂停').last()).toBeInViewport({ ratio: 1 })
})

/** Where a person drags a display to, and how large it is made. */
const dragged = { x: 40, y: 60, width: 700, height: 400 }

test('placed displays are remembered, and come back with the show', async ({ studio }) => {
  const running = await studio.launch()
  const shell = new Shell(running.window)
  await shell.chooseSample()
  await shell.openSession('文明实践助推社会治理')
  await LiveConsole.open(running.window, '彩排')
  await expect(running.window.getByText('0 块屏在放')).toBeVisible()
  const board = await openDisplay(running, '候场屏')
  await expect(running.window.getByText('1 块屏在放')).toBeVisible()
  // If there is only one, a key of the console changes it, and the console shows what it displays.
  await running.window.keyboard.press('Shift+V')
  await expect(board).toHaveTitle('观众屏')
  await expect(running.window.getByText('投影现在是观众屏')).toBeVisible()
  await expect(running.window.getByRole('button', { name: '关闭观众屏' })).toBeVisible()
  await turn(board, '候场屏')
  await expect(board).toHaveTitle('候场屏')
  await running.app.evaluate(({ BrowserWindow }, to) => {
    BrowserWindow.getAllWindows()
      .find((window) => window.webContents.getURL().includes('kind=board'))
      ?.setBounds(to)
  }, dragged)
  // While the show waits, closing asks once.
  await running.app.evaluate(({ app }) => app.quit())
  await expect(running.window.getByText('正在候场，显示屏会一起关掉')).toBeVisible()
  await running.close()

  const again = await studio.launch()
  await expect(again.window.getByText('1 块屏在放')).toBeVisible()
  await expect.poll(() => again.app.windows().length).toBe(2)
  const boardAgain = again.app.windows().find((page) => page !== again.window)
  const place = () => boardAgain?.evaluate(() => ({ x: screenX, y: screenY, width: outerWidth, height: outerHeight }))
  await expect.poll(place).toEqual(dragged)
  await again.window.keyboard.press('v')
  const panel = again.window.getByRole('region', { name: '显示屏', exact: true })
  await panel.getByRole('button', { name: '关闭候场屏' }).click()
  await expect(panel.getByText('上次放在这块屏幕上').first()).toBeVisible()
  await expect.poll(() => again.app.windows().length).toBe(1)
})
