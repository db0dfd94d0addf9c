import { Shell } from './pages/shell'
import { expect, test } from './studio'

test('everything in a row can be edited from it', async ({ studio }) => {
  const { window } = await studio.launch()
  const { keyboard } = window
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  await planner.add('加梯的故事', '独立演讲')
  await planner.add('茶歇', '茶歇')
  const cell = (title: string, nth: number) => planner.row(title).getByRole('gridcell').nth(nth)

  // A double click on the people opens a field for the role that the kind needs; it can create a team or a person.
  await cell('加梯的故事', 4).dblclick()
  const add = planner.panel.getByLabel('添加人员或团队')
  await expect(add).toBeFocused()
  await expect(add).toHaveAttribute('placeholder', /主讲/)
  await keyboard.type('加梯志愿队')
  await expect(window.getByRole('option', { name: '新建人员“加梯志愿队”' })).toBeVisible()
  await window.getByRole('option', { name: '新建团队“加梯志愿队”' }).click()
  await expect(cell('加梯的故事', 4)).toContainText('加梯志愿队')

  // And on the cues; a custom column is in the row.
  await cell('加梯的故事', 5).dblclick()
  await expect(planner.panel.getByLabel('话筒')).toBeFocused()
  await planner.panel.getByLabel('新增提示栏').fill('车辆')
  await planner.panel.getByLabel('新增提示栏').press('Enter')
  await planner.panel.getByLabel('车辆', { exact: true }).fill('大巴一辆')
  await planner.panel.getByLabel('车辆', { exact: true }).press('Enter')
  await expect(cell('加梯的故事', 5).getByTitle('车辆：大巴一辆')).toBeVisible()

  // A break has no field for people until one is added.
  await planner.select('茶歇')
  await expect(add).toBeHidden()
  await planner.panel.getByText('更多：人员').click()
  await expect(add).toBeVisible()
  // A field that is emptied again does not disappear.
  const notes = planner.panel.getByLabel('备注（只给工作人员看）')
  await notes.fill('换桌签')
  await notes.fill('')
  await expect(notes).toBeFocused()
  await expect(notes).toBeVisible()

  // The context menu has what the keys do.
  await planner.row('茶歇').click({ button: 'right' })
  const menu = window.getByRole('menu', { name: '所选行的操作' })
  await menu.getByRole('menuitem', { name: /复制一份/ }).click()
  await expect(menu).toHaveCount(0)
  await expect(planner.grid.getByRole('row', { name: '茶歇' })).toHaveCount(2)
  await keyboard.press('Control+z')
  await expect(planner.grid.getByRole('row', { name: '茶歇' })).toHaveCount(1)
  const choose = async (title: string, act: RegExp) => {
    await planner.row(title).click({ button: 'right' })
    await menu.getByRole('menuitem', { name: act }).click()
  }
  await choose('茶歇', /剪切/)
  await expect(planner.grid.getByRole('row', { name: '茶歇' })).toHaveCount(0)
  await choose('加梯的故事', /粘贴/)
  await expect(planner.grid.getByRole('row', { name: '茶歇' })).toHaveCount(1)
})

test('after a kind is chosen, or not, the keys go on in the running order', async ({ studio }) => {
  const { window } = await studio.launch()
  const { keyboard } = window
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  for (const title of ['甲', '乙', '丙']) await planner.add(title)
  const kindOf = (title: string, kind: string) => planner.row(title).getByRole('button', { name: `类型：${kind}` })
  await planner.select('甲')
  await kindOf('甲', '其他').click()
  await planner.choose('类型', '茶歇')
  await expect(kindOf('甲', '茶歇')).toBeVisible()
  // Its length was not typed, so it is the usual length of a break.
  await expect(planner.cell('甲', '时长')).toContainText('10:00')
  await expect(planner.row('甲').getByText('暂定')).toBeVisible()
  await planner.expectKeys()
  await keyboard.press('ArrowDown')
  await expect(planner.row('乙')).toHaveAttribute('aria-selected', 'true')

  await kindOf('乙', '其他').click()
  await expect(window.getByRole('listbox', { name: '类型' })).toBeVisible()
  await keyboard.press('Escape')
  await planner.expectKeys()
  await keyboard.press('ArrowDown')
  await expect(planner.row('丙')).toHaveAttribute('aria-selected', 'true')
})

test('findings can be stepped through, and are shown where they can be corrected', async ({ studio }) => {
  const { window } = await studio.launch()
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  await planner.setDay('2099-05-20', '会堂')
  await planner.add('加梯的故事', '独立演讲')
  await planner.add('亭子里的故事', '独立演讲')
  await planner.setLength('加梯的故事', '8')
  await planner.setLength('亭子里的故事')
  await planner.cast('加梯的故事', '林峰')
  await planner.confirm('加梯的故事', '林峰')
  const button = window.getByRole('button', { name: /处需处理$/ })
  await expect(button).toHaveText('1 处需处理')
  const own = planner.panel.getByRole('region', { name: '环节内容' }).getByRole('status').first()

  // A person deleted from the directory is still cast, which is a finding.
  await shell.goTo('人员与团队')
  await window.getByRole('grid', { name: '人员名录' }).getByRole('row').filter({ hasText: '林峰' }).hover()
  await window.getByRole('button', { name: '删除林峰' }).click()
  await shell.goTo('流程')
  await expect(button).toHaveText('2 处需处理')
  await button.click()
  await expect(planner.row('加梯的故事')).toHaveAttribute('aria-selected', 'true')
  await expect(own).toContainText('林峰已从名录中删除')
  // However many there are, the last visible line is not cut.
  const lines = await own.evaluate((list) => {
    const { maxHeight, borderTopWidth, borderBottomWidth, lineHeight } = getComputedStyle(list)
    const [most = 0, top = 0, bottom = 0, line = 1] = [maxHeight, borderTopWidth, borderBottomWidth, lineHeight].map(
      Number.parseFloat,
    )
    return (most - top - bottom) / line
  })
  expect(lines).toBe(9)
  // It stays visible while the lower fields are filled in.
  await planner.panel.getByLabel('新增提示栏').click()
  await expect(planner.panel.getByLabel('标题')).not.toBeInViewport()
  await expect(own).toBeInViewport({ ratio: 1 })
  await button.click()
  await expect(planner.row('亭子里的故事')).toHaveAttribute('aria-selected', 'true')
  await button.click()
  await expect(planner.row('加梯的故事')).toHaveAttribute('aria-selected', 'true')
  // A person who is restored is shown where they are cast.
  await window.keyboard.press('Control+z')
  await shell.goTo('流程')
  await expect(button).toHaveText('1 处需处理')
})

test('a press hits its target, even if the field that it leaves adds a finding', async ({ studio }) => {
  const { window } = await studio.launch()
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  await planner.add('议一议', '微论坛')
  await planner.select('议一议')
  await expect(planner.finding(/还没有/).first()).toBeVisible()
  await planner.panel.getByLabel('最短').fill('30')
  // The press lasts as long as a real one.
  await planner.panel.getByRole('button', { name: '确认这个时长' }).click({ delay: 300 })
  await expect(planner.row('议一议').getByText('暂定')).toHaveCount(0)
  await expect(planner.finding(/最短/).first()).toBeVisible()
})
