import { InputMethod } from './pages/inputMethod'
import { Shell } from './pages/shell'
import { Table } from './pages/table'
import { expect, test } from './studio'

test('typing on a row starts in the input method, and its raw letters never appear in the cell', async ({ studio }) => {
  const { window } = await studio.launch()
  const { keyboard } = window
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  for (const title of ['旧名', '次名']) await planner.add(title)
  const method = await InputMethod.of(window)
  await planner.select('旧名')
  await method.compose('xinming')
  await expect(planner.row('旧名')).toBeVisible()
  await method.finish('新名')
  await expect(planner.field('新名', '标题')).toBeFocused()
  await method.compose('cheng')
  await method.finish('称')
  await expect(planner.field('新名称', '标题')).toHaveValue('新名称')
  await keyboard.press('Enter')
  await expect(planner.row('次名')).toHaveAttribute('aria-selected', 'true')
  await keyboard.press('Control+z')
  await expect(planner.row('旧名')).toBeVisible()

  // A composition that is cancelled leaves the cell as it was.
  await planner.select('次名')
  await method.compose('x')
  await method.giveUp()
  await expect(planner.row('次名')).toBeVisible()
  await planner.expectKeys()

  // In the other columns too: a kind by its name, people in the panel.
  await keyboard.press('ArrowLeft')
  await method.compose('chaxie')
  await method.finish('茶歇')
  await keyboard.press('Enter')
  await expect(planner.row('次名').getByRole('button', { name: '类型：茶歇' })).toBeVisible()
  await planner.cell('旧名', '人员').click()
  await method.compose('linfeng')
  await method.finish('林峰')
  await expect(planner.panel.getByLabel('添加人员或团队')).toHaveValue('林峰')

  // And in the tables of people and attendees. A person typed there is in both.
  await shell.goTo('人员与团队')
  const people = new Table(window, '人员名录')
  await people.add('陈立')
  await people.row('陈立').focus()
  await method.compose('zhoumin')
  await expect(people.row('陈立')).toBeVisible()
  await method.finish('周敏')
  await keyboard.press('Enter')
  await people.expectNames(['林峰', '周敏'])
  await shell.goTo('出席人员')
  const attendees = new Table(window, '出席人员')
  await attendees.add('方毅')
  await attendees.row('方毅').focus()
  await method.compose('wuxiao')
  await method.finish('吴晓')
  await keyboard.press('Enter')
  await attendees.expectNames(['林峰', '吴晓'])
})
