import { Shell } from './pages/shell'
import { expect, test } from './studio'

test('keyboard users go on where they were', async ({ studio }) => {
  const { app, window } = await studio.launch()
  const { keyboard } = window
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  const field = window.getByLabel('新环节名称')

  // The very first use of the palette: it gets what is typed, not the selected row.
  await planner.add('加梯那些事')
  await planner.select('加梯那些事')
  await keyboard.press('Control+k')
  await keyboard.type('合影')
  await expect(window.getByRole('combobox', { name: '搜索或命令' })).toHaveValue('合影')
  await keyboard.press('Escape')
  await planner.expectKeys()
  await expect(planner.row('加梯那些事')).toBeVisible()
  await keyboard.press('F1')
  await expect(window.getByRole('dialog', { name: '快捷键' })).toBeVisible()
  await keyboard.press('Escape')
  await planner.expectKeys()

  // The adding row: also with a kind, and with rows that are pasted into it.
  await field.fill('专家点评')
  await keyboard.press('Tab')
  await window.getByLabel('新环节类型').selectOption('专家主旨发言')
  await keyboard.press('Enter')
  await expect(field).toBeFocused()
  const rows = Array.from({ length: 20 }, (_, i) => `案例分享：第${i + 1}个\t5分\t王芳`)
  await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), rows.join('\n'))
  await keyboard.press('Control+v')
  await expect(planner.grid).toHaveAttribute('aria-rowcount', '22')
  await expect(field).toBeFocused()
  await expect(field).toBeInViewport({ ratio: 1 })
  await expect(planner.row('案例分享：第20个')).toContainText('案例分享')
  await expect(planner.row('案例分享：第20个')).toContainText('王芳')

  // A row that was inserted but not named disappears, with what was typed in it.
  await planner.select('案例分享：第20个')
  await planner.grid.focus()
  for (const typed of ['', '写错了']) {
    await keyboard.press('Control+Enter')
    await expect(planner.grid.getByRole('textbox', { name: '标题' })).toBeFocused()
    await expect(planner.grid).toHaveAttribute('aria-rowcount', '23')
    if (typed) await keyboard.insertText(typed)
    await keyboard.press('Escape')
    await expect(planner.grid).toHaveAttribute('aria-rowcount', '22')
    await planner.expectKeys()
  }
  await expect(planner.row('案例分享：第20个')).toHaveAttribute('aria-selected', 'true')

  // A question begins in its own field, and after a logged rehearsal the field is ready for the next.
  await planner.add('议一议')
  await planner.select('议一议')
  await planner.panel.getByLabel('类型').selectOption('微论坛')
  await planner.panel.getByRole('button', { name: '添加问题' }).click()
  await expect(planner.panel.getByRole('textbox', { name: '问题 1' })).toBeFocused()
  const rehearsal = planner.panel.getByLabel('记一次彩排')
  await rehearsal.fill('12:30')
  await rehearsal.press('Enter')
  await expect(planner.panel.getByRole('list', { name: '彩排用时' })).toContainText('12:30')
  await expect(rehearsal).toBeFocused()
  await expect(rehearsal).toHaveValue('')
  const people = planner.panel.getByLabel('添加人员或团队')
  await people.fill('张三、李四')
  await people.press('Enter')
  await expect(planner.row('议一议')).toContainText('张三')
  await expect(planner.row('议一议')).toContainText('李四')
  // A person who is already in it is marked, and cannot be added again.
  await people.fill('张三')
  const taken = window.getByRole('option', { name: '张三' })
  await expect(taken).toContainText('已在本环节')
  await expect(taken).toHaveAttribute('data-combobox-disabled', 'true')
  await people.press('Enter')
  await expect(planner.panel.getByRole('list', { name: '人员与角色' }).getByText('张三')).toHaveCount(1)

  await shell.goTo('课堂（期）')
  const session = window.getByRole('row', { name: '邻里议事' }).first()
  await session.focus()
  await keyboard.press('ContextMenu')
  await window.getByRole('menuitem', { name: '复制一份' }).press('Enter')
  await expect(window.getByRole('row', { name: '邻里议事' })).toHaveCount(2)
  await expect(session).toBeFocused()
})
