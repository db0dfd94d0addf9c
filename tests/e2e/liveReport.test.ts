import { second, startShow, third } from './pages/sampleShow'
import { expect, test } from './studio'

test('the report shows the plan, the actual times and who came, and notes can be added', async ({ studio }) => {
  const running = await studio.launch()
  const { window } = running
  const { keyboard } = window
  const live = await startShow(running)
  await keyboard.press('c')
  await keyboard.type('zhoum')
  await keyboard.press('Enter')
  await expect(live.root.getByText('周敏 已签到')).toBeVisible()
  await keyboard.press('Escape')
  await live.go(second)
  await keyboard.press('+')
  await expect(live.line(second)).toContainText('4:00')
  await live.go(third)

  // Ending takes two presses, without a dialog.
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
  // Beside the session's times, the backup's time is in the session's zone too, whatever the machine's is.
  const words = await window.getByText(/\d\d:\d\d 已备份/).innerText()
  const hour = new Date().toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour: '2-digit', hourCycle: 'h23' })
  expect((24 + parseInt(hour, 10) - Number(/(\d\d):\d\d 已备份/.exec(words)?.[1])) % 24).toBeLessThan(2)
  await row.getByRole('textbox').fill('嘉宾介绍从简')
  await row.getByRole('textbox').press('Enter')
  await window.getByRole('button', { name: '全部彩排与演出' }).click()
  const held = window.getByRole('region', { name: '彩排与演出' }).getByRole('listitem')
  await expect(held).toHaveCount(1)
  await held.getByRole('button').click()
  await expect(row.getByRole('textbox')).toHaveValue('嘉宾介绍从简')
})
