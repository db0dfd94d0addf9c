import { LiveConsole } from './pages/console'
import { Shell } from './pages/shell'
import { expect, test } from './studio'

test('a show keeps its plan, and offers to accept changes made in the planner', async ({ studio }) => {
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

  // The key press that opened the console does not also start the show.
  await window.getByRole('button', { name: '开始演出', exact: true }).click()
  await expect(window.getByRole('button', { name: '进入现场', exact: true })).toBeFocused()
  await Promise.all([keyboard.press('Enter'), keyboard.press('Enter')])
  const live = new LiveConsole(window)
  await live.expectPhase('候场中')
  await live.waitForGap()
  await keyboard.press('Space')
  await live.expectCurrent('甲')
  // Nothing leaves the console by accident.
  await keyboard.press('Control+n')
  await keyboard.press('Control+p')
  await live.expectCurrent('甲')

  // Its session cannot be removed, however many steps are undone.
  await live.root.getByRole('button', { name: '回到流程' }).click()
  await planner.grid.focus()
  for (let i = 0; i < 8; i += 1) await keyboard.press('Control+z')
  await expect(window.getByText('《邻里议事》的演出还在进行').first()).toBeVisible()
  await expect(planner.grid).toHaveAttribute('aria-rowcount', '0')
  for (let i = 0; i < 8; i += 1) await keyboard.press('Control+Shift+z')
  await expect(planner.grid).toHaveAttribute('aria-rowcount', '3')
  await expect.poll(() => planner.titles()).toEqual(['甲', '乙', '丙'])

  // Another hard end and one more segment: listed, accepted, and numbered in order.
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
  await live.jump(3, '乙')
  await expect(live.root.getByText('环节 3 / 4')).toBeVisible()

  // A changed note is listed too.
  await live.root.getByRole('button', { name: '回到流程' }).click()
  await planner.select('丙')
  await planner.panel.getByLabel('备注').fill('换话筒')
  await shell.expectSaved()
  await window.getByRole('region', { name: '正在进行' }).getByRole('button', { name: '回到现场' }).click()
  await expect(live.root.getByRole('button', { name: /流程有 1 处改动/ })).toBeVisible()
  await keyboard.press('u')
  await expect(changes.getByRole('listitem')).toContainText('备注')
})
