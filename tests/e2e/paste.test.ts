import { paste } from './pages/clipboard'
import { Shell } from './pages/shell'
import { expect, test } from './studio'

test('forty rows of a spreadsheet become segments with their people, in one step of undo', async ({ studio }) => {
  const { app, window } = await studio.launch()
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  const rows = Array.from(
    { length: 40 },
    (_, i) => `环节${i + 1}\t案例分享\t${i + 1}分\t讲述人${'甲乙丙丁'[i % 4] ?? ''}`,
  )
  const text = ['环节\t形式\t时长\t主讲', ...rows].join('\n')
  await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text)
  await planner.grid.focus()
  await window.keyboard.press('Control+v')
  await expect(planner.grid).toHaveAttribute('aria-rowcount', '40')
  await expect(window.getByText('已粘贴 40 行')).toBeVisible()
  await expect(window.getByRole('navigation').getByText('人员与团队').locator('..')).toContainText('4')
  await planner.expectEnd('次日 03:40')
  await shell.expectSaved()
  await window.keyboard.press('Control+z')
  await expect(planner.grid).toHaveAttribute('aria-rowcount', '0')
})

test('a table of WPS with merged cells becomes parts and segments', async ({ studio }) => {
  const { window } = await studio.launch()
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  const copied = {
    text: '环节\t时长\t主讲\n上半场\t\t\n加梯的故事\t15分\t讲述人甲\n再谈加梯\t10分\t',
    html: `<table><tr><td>环节</td><td>时长</td><td>主讲</td></tr><tr><td colspan="3" style="mso-ignore:style">上半场</td></tr>
      <tr><td>加梯的<br>故事</td><td>15分</td><td rowspan="2">讲述人甲</td></tr><tr><td>再谈加梯</td><td>10分</td></tr></table>`,
  }
  await shell.copyToClipboard(copied)
  await planner.grid.focus()
  await window.keyboard.press('Control+v')
  await expect(window.getByText('已粘贴 3 行')).toBeVisible()
  await expect(planner.row('板块 上半场')).toBeVisible()
  await expect(planner.row('再谈加梯').getByText('讲述人甲')).toBeVisible()
  await planner.expectEnd('14:25')
})

test('a paste is handled once, also after a field was left by a click on the page', async ({ studio }) => {
  const running = await studio.launch()
  const { window } = running
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  const names = window.getByLabel('新环节名称')
  await names.click()
  const foot = await names.boundingBox()
  await window.mouse.click((foot?.x ?? 0) + 20, (foot?.y ?? 0) + 90)
  await expect(names).not.toBeFocused()
  await paste(running, '签到\t5分\n开场\t10分')
  await expect(window.getByText('已粘贴 2 行')).toBeVisible()
  await expect(planner.grid).toHaveAttribute('aria-rowcount', '2')
  await names.focus()
  await paste(running, '茶歇\t5分\n合影\t10分')
  await expect(planner.grid).toHaveAttribute('aria-rowcount', '4')

  await shell.goTo('出席人员')
  const attendees = window.getByRole('textbox', { name: '输入姓名，可接单位、职务，按回车添加' })
  await attendees.focus()
  await paste(running, '林峰\n吴晓')
  await expect(window.getByText('已添加 2 人')).toBeVisible()
  await expect(window.getByText(/已在名单中/)).toHaveCount(0)

  await shell.goTo('人员与团队')
  await window.getByRole('textbox', { name: '输入姓名，按回车添加' }).focus()
  await paste(running, '何清\n方毅\n顾芸')
  await expect(window.getByText('已添加 3 人')).toBeVisible()
  await expect(window.getByText(/已在名录中/)).toHaveCount(0)
})

test('a pasted sheet keeps its starts, and asks to confirm the assumed lengths', async ({ studio }) => {
  const running = await studio.launch()
  const { window } = running
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  await planner.grid.focus()
  const sheet = ['时间\t环节\t时长\t主讲', '9:00-9:05\t签到\t\t', '9:30\t开场\t待定\t王芳', '备注：以现场为准\t\t\t']
  await paste(running, sheet.join('\n'))
  await expect(window.getByText(/已粘贴 2 行；开始时间改为表上的 09:00；1 行与上一行不相接/)).toBeVisible()
  await planner.expectStart('签到', '09:00')
  await planner.expectStart('开场', '09:30')
  await expect(planner.row('开场')).toContainText('暂定，原文“待定”')
  await expect(planner.finding(/「开场」的时长表上写的是“待定”/)).toBeVisible()
  await planner.select('开场')
  await window.keyboard.press('Alt+Enter')
  await expect(planner.row('开场')).not.toContainText('暂定')
  await expect(planner.finding(/「开场」的时长/)).toHaveCount(0)
  await window.keyboard.press('Control+z')
  await expect(planner.row('开场')).toContainText('暂定，原文“待定”')
  // The list of findings comes a moment later, and moves what is below it.
  await expect(planner.finding(/「开场」的时长/)).toBeVisible()
  await planner.panel.getByRole('button', { name: '确认这个时长' }).click()
  await expect(planner.row('开场')).not.toContainText('暂定')
  await planner.setDuration('开场', '15-20分钟')
  await expect(planner.panel.getByLabel('最短')).toHaveValue('15:00')

  await planner.grid.focus()
  await window.keyboard.press('Escape')
  await expect(window.getByLabel('备注（只给工作人员看）')).toHaveValue('备注：以现场为准')
  await shell.expectSaved()
})
