import { CasePage } from './pages/casePage'
import { Cases } from './pages/cases'
import { Shell } from './pages/shell'
import { expect, test } from './studio'

/** A date some days from now where the sessions are. */
const inDays = (days: number) => new Date(Date.now() + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10)

test('a session lists what is missing, and a press on a line goes to where it can be corrected', async ({ studio }) => {
  const { window } = await studio.launch()
  const { keyboard } = window
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  const line = (words: string) => planner.findings.getByRole('button').filter({ hasText: words })
  const severity = (words: string, name: '待补' | '提醒') => line(words).getByRole('img', { name })

  // An empty session is not called fine; without a date all findings are hints.
  await expect(window.getByRole('button', { name: '3 处需处理' })).toBeVisible()
  await expect(window.getByText('没有问题')).toHaveCount(0)
  await expect(severity('流程还是空的', '待补')).toBeVisible()
  await expect(severity('还没有填日期', '待补')).toBeVisible()
  await expect(severity('还没有选场地', '待补')).toBeVisible()

  await line('还没有填日期').click()
  await expect(window.getByLabel('日期')).toBeFocused()
  await window.getByLabel('日期').fill(inDays(30))
  await expect(line('还没有填日期')).toHaveCount(0)
  await expect(severity('还没有选场地', '待补')).toBeVisible()
  await window.getByLabel('日期').fill(inDays(3))
  await expect(severity('还没有选场地', '提醒')).toBeVisible()
  await expect(severity('流程还是空的', '提醒')).toBeVisible()
  await line('还没有选场地').click()
  const venue = window.getByRole('textbox', { name: '场地' })
  await expect(venue).toBeFocused()
  await keyboard.insertText('会堂')
  await keyboard.press('Tab')
  await expect(line('还没有选场地')).toHaveCount(0)

  // A hard end before the start is a finding, and the session is neither early nor late.
  await planner.add('加梯的故事')
  await planner.add('亭子里的故事')
  await planner.grid.focus()
  await keyboard.press('Escape')
  const hardEnd = window.getByLabel('硬结束', { exact: true })
  await hardEnd.fill('13:00')
  await keyboard.press('Enter')
  await expect(window.getByText('硬结束早于开始', { exact: true })).toBeVisible()
  await expect(window.getByText(/提前 −/)).toHaveCount(0)
  await planner.select('亭子里的故事')
  await line('硬结束 13:00 早于开始 14:00').click()
  await expect(hardEnd).toBeFocused()
  await hardEnd.fill('16:00')
  await keyboard.press('Enter')
  await expect(window.getByText(/提前 −/)).toBeVisible()
  await expect(line('硬结束')).toHaveCount(0)

  // Sixteen empty minutes before a pin.
  await planner.setDuration('加梯的故事', '5')
  await planner.select('亭子里的故事')
  await planner.panel.getByLabel('定时开始').fill('14:21')
  await keyboard.press('Enter')
  await expect(line('前面空了 16:00，请把定时提前到 14:05')).toBeVisible()

  await planner.cast('加梯的故事', '林峰')
  await expect(window.getByText('1 人 · 0 队')).toBeVisible()
  await planner.select('亭子里的故事')
  await line('登台的 1 人还没有一位确认出席').click()
  await expect(planner.row('加梯的故事')).toHaveAttribute('aria-selected', 'true')
  const status = planner.panel.getByLabel('邀请')
  await expect(status).toBeFocused()
  await status.selectOption('已确认')
  await expect(line('确认出席')).toHaveCount(0)
})

test('a case on two rows of a session is no repeat, and counts as shown only after the session was held', async ({
  studio,
}) => {
  const { window } = await studio.launch()
  const { keyboard } = window
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  await planner.setDay('2099-05-20', '会堂')
  for (const title of ['上午讲', '下午讲']) {
    await planner.add(title, '案例分享')
    await planner.select(title)
    await planner.panel.getByRole('textbox', { name: '案例' }).fill('加梯案例')
    await keyboard.press('Tab')
  }
  // The findings are there, and none of them is about the case.
  await expect(planner.findings.getByRole('button').filter({ hasText: '上午讲' }).first()).toBeVisible()
  await expect(planner.findings.getByRole('button').filter({ hasText: '加梯案例' })).toHaveCount(0)

  const { way } = new CasePage(window)
  const cases = new Cases(window)
  const look = async () => {
    await shell.goTo('案例')
    await cases.show('文章')
    await cases.inList('加梯案例').click()
  }
  await look()
  await expect(way.getByText('已排期 第 1 期')).not.toHaveCount(0)
  await expect(way.getByText('第 1 期登台')).toHaveCount(0)
  await shell.goTo('流程')
  await planner.grid.focus()
  await keyboard.press('Escape')
  await window.getByText('已举办', { exact: true }).click()
  await look()
  await expect(way.getByText('第 1 期登台')).not.toHaveCount(0)
  await expect(way.getByText('已排期')).toHaveCount(0)
})
