import { paste } from './pages/clipboard'
import { Shell } from './pages/shell'
import { Table } from './pages/table'
import { expect, test } from './studio'

test('front of house lists everyone in the hall', async ({ studio }) => {
  const running = await studio.launch()
  const { window } = running
  const shell = new Shell(window)
  await shell.chooseEmpty()
  await shell.goTo('人员与团队')
  const people = new Table(window, '人员名录')
  for (const name of ['林峰', '吴晓']) {
    await people.add(name)
    await expect(people.row(name)).toBeVisible()
  }
  const planner = await shell.createSession('邻里议事')
  await planner.add('加梯那些事')
  await planner.cast('加梯那些事', '林峰')

  await shell.goTo('出席人员')
  const attendees = new Table(window, '出席人员')
  await attendees.expectNames(['林峰'])
  await expect(attendees.row('林峰')).toContainText('登台')
  await expect(attendees.row('林峰')).toContainText('加梯那些事')

  await attendees.add('周敏 区文明办 主任')
  await attendees.expectNames(['林峰', '周敏'])
  await attendees.expectCell('周敏', '单位', '区文明办')
  await attendees.row('周敏').focus()
  await paste(running, '姓名\t类别\t座次\n陈立\t领导\t1\n方毅\t观众\t\n林峰\t嘉宾\t2')
  await expect(window.getByText('“林峰”已在名单中')).toBeVisible()
  await attendees.expectNames(['林峰', '周敏', '陈立', '方毅'])
  await attendees.expectCell('陈立', '类别', 'leader')
  await attendees.expectCell('陈立', '座次', '1')
  await attendees.expectCell('林峰', '座次', '2')

  const directory = window.getByRole('textbox', { name: '从名录添加' })
  await directory.fill('wux')
  await window.getByRole('option', { name: '吴晓' }).click()
  await attendees.expectNames(['林峰', '周敏', '陈立', '方毅', '吴晓'])
  await directory.fill('林峰')
  await window.getByRole('option', { name: /林峰/ }).click()
  await attendees.expectNames(['林峰', '周敏', '陈立', '方毅', '吴晓'])
  await expect(window.getByRole('navigation').getByRole('button', { name: '出席人员' })).toContainText('5')

  await attendees.select('林峰')
  await attendees.row('林峰').getByLabel('类别').selectOption('领导')
  await expect(attendees.row('林峰').getByRole('button')).toHaveCount(0)
  await window.getByLabel('按类别筛选').selectOption({ label: '领导 2 人' })
  await attendees.expectNames(['林峰', '陈立'])
  await window.getByLabel('按类别筛选').selectOption({ label: '全部 5 人' })

  await attendees.select('吴晓')
  await attendees.row('吴晓').focus()
  await window.keyboard.press('Alt+ArrowUp')
  await attendees.expectNames(['林峰', '周敏', '陈立', '吴晓', '方毅'])
  await attendees.dragAbove('方毅', '周敏')
  await attendees.expectNames(['林峰', '方毅', '周敏', '陈立', '吴晓'])

  await attendees.delete('周敏')
  await attendees.expectNames(['林峰', '方毅', '陈立', '吴晓'])
  for (let i = 0; i < 3; i += 1) await window.keyboard.press('Control+z')
  await attendees.expectNames(['林峰', '周敏', '陈立', '方毅', '吴晓'])

  await shell.expectSaved()
  await running.close()
  const again = await studio.launch()
  const kept = new Table(again.window, '出席人员')
  await kept.expectNames(['林峰', '周敏', '陈立', '方毅', '吴晓'])
  await kept.expectCell('林峰', '类别', 'leader')
  await kept.expectCell('林峰', '座次', '2')
})
