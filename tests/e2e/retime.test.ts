import { Planner } from './pages/planner'
import { Shell } from './pages/shell'
import { expect, test } from './studio'

test('an organizer re-times a session by drag and by keyboard', async ({ studio }) => {
  const { window } = await studio.launch()
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  for (const title of ['甲', '乙', '丙', '丁']) await planner.add(title)
  await planner.setDuration('甲', '10')
  await planner.setDuration('乙', '5分30秒')
  await planner.expectStart('丙', '14:15')

  await planner.select('甲')
  await window.keyboard.press('Alt+ArrowDown')
  await expect.poll(() => planner.titles()).toEqual(['乙', '甲', '丙', '丁'])

  await planner.drag('丁', '乙')
  await expect.poll(() => planner.titles()).toEqual(['丁', '乙', '甲', '丙'])
  await planner.expectStart('乙', '14:05')

  await planner.select('乙')
  await window.keyboard.press('Alt+ArrowRight')
  await expect(planner.row('乙').getByText('6:30')).toBeVisible()
  await planner.setDuration('乙', '胡说')
  await expect(window.getByRole('alert')).toBeVisible()
  await expect(planner.row('乙').getByText('6:30')).toBeVisible()

  // Leaving the field by a press elsewhere shows that nothing was changed, in the panel as in the row.
  const told = window.getByText('“胡说”没有采用，时长没有改')
  await planner.select('甲')
  await planner.panel.getByLabel('时长', { exact: true }).fill('胡说')
  await planner.select('丙')
  await expect(told).toBeVisible()
  await planner.setDuration('丙', '一个半小时')
  await expect(planner.row('丙').getByText('1:30:00')).toBeVisible()
  await expect(told).toBeHidden()
  await planner.row('丁').getByRole('gridcell').nth(2).dblclick()
  await planner.row('丁').getByLabel('时长', { exact: true }).fill('胡说')
  await planner.select('甲')
  await expect(told).toBeVisible()
})

test('selected rows are dragged together, and one undo moves them back', async ({ studio }) => {
  const { window } = await studio.launch()
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  for (const title of ['甲', '乙', '丙', '丁', '戊']) await planner.add(title)
  await planner.select('丙')
  await planner.row('戊').click({ modifiers: ['Shift'] })
  await planner.drag('丁', '甲', async () => {
    for (const title of ['丙', '丁', '戊']) await expect(planner.row(title)).toHaveAttribute('data-dragging', 'true')
  })
  await expect.poll(() => planner.titles()).toEqual(['丙', '丁', '戊', '甲', '乙'])
  for (const title of ['丙', '丁', '戊']) await expect(planner.row(title)).toHaveAttribute('aria-selected', 'true')
  await window.keyboard.press('Control+z')
  await expect.poll(() => planner.titles()).toEqual(['甲', '乙', '丙', '丁', '戊'])

  // A press without a drag selects only that row.
  await planner.select('丁')
  await expect(planner.row('丙')).toHaveAttribute('aria-selected', 'false')
})

test('a part is moved and copied with all its rows, and several rows are changed at once', async ({ studio }) => {
  const { window } = await studio.launch()
  const { keyboard } = window
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  for (const title of ['甲', '乙', '丙', '丁']) await planner.add(title)
  for (const [row, part] of [
    ['乙', '上半场'],
    ['丁', '下半场'],
  ] as const) {
    await planner.select(row)
    await keyboard.press('Control+Shift+h')
    await keyboard.type(part)
    await keyboard.press('Enter')
  }
  const [upper, lower] = ['板块 上半场', '板块 下半场']
  await expect.poll(() => planner.titles()).toEqual(['甲', upper, '乙', '丙', lower, '丁'])
  await planner.select(lower)
  await keyboard.press('Alt+ArrowUp')
  await expect.poll(() => planner.titles()).toEqual(['甲', lower, '丁', upper, '乙', '丙'])
  await keyboard.press('Control+z')
  await keyboard.press('Control+Shift+d')
  await expect.poll(() => planner.titles()).toEqual(['甲', upper, '乙', '丙', lower, '丁', lower, '丁'])
  await keyboard.press('Control+z')

  // It is deleted with them too; the heading can also be removed alone.
  await planner.select(upper)
  await keyboard.press('Control+Backspace')
  await expect.poll(() => planner.titles()).toEqual(['甲', lower, '丁'])
  await keyboard.press('Control+z')
  await planner.row(upper).click({ button: 'right' })
  await window.getByRole('menuitem', { name: '只去掉板块名，留下环节' }).click()
  await expect.poll(() => planner.titles()).toEqual(['甲', '乙', '丙', lower, '丁'])
  await keyboard.press('Control+z')

  // A field in which the rows differ is empty; a new value is set for all, and one undo undoes it.
  await planner.setDuration('丙', '12')
  await planner.select('乙')
  await planner.row('丙').click({ modifiers: ['Shift'] })
  const many = window.getByRole('region', { name: '已选 2 行' })
  await expect(many.getByLabel('时长', { exact: true })).toHaveAttribute('placeholder', '多种')
  await expect(many.getByLabel('时长', { exact: true })).toHaveValue('')
  await many.getByRole('checkbox', { name: '跳过' }).check()
  await many.getByLabel('时长', { exact: true }).fill('8')
  await many.getByLabel('时长', { exact: true }).press('Enter')
  for (const title of ['乙', '丙']) await expect(planner.row(title).getByText('8:00')).toBeVisible()
  await keyboard.press('Control+z')
  await expect(planner.row('丙').getByText('12:00')).toBeVisible()
  await expect(planner.row('乙').getByText('5:00')).toBeVisible()
})

test('the running order ignores the keys of an input method', async ({ studio }) => {
  const { window } = await studio.launch()
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  await planner.add('旧名')
  await planner.select('旧名')
  await window.keyboard.press('F2')
  const field = planner.row('旧名').getByRole('textbox')
  await expect(field).toBeFocused()
  const keys = await window.context().newCDPSession(window)
  await keys.send('Input.imeSetComposition', { text: 'xin', selectionStart: 3, selectionEnd: 3 })
  await keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', windowsVirtualKeyCode: 229 })
  await expect(field).toBeFocused()
  await expect(planner.row('旧名')).toBeVisible()
  await keys.send('Input.insertText', { text: '新名' })
  await window.keyboard.press('Enter')
  await expect(planner.row('新名')).toBeVisible()
})

test('a double click in the list of sessions opens the session, and nothing in it', async ({ studio }) => {
  const { window } = await studio.launch()
  const shell = new Shell(window)
  await shell.chooseSample()
  await window.getByText('文明实践助推社会治理', { exact: true }).click()
  const planner = new Planner(window)
  await planner.expectOpen()
  const minutes = planner.row('情景剧《上上下下》').getByRole('gridcell').nth(2)
  const cell = await minutes.boundingBox()
  if (!cell) throw new Error('The row is not on the screen')
  const press = async (clickCount: number) => {
    await window.mouse.move(cell.x + 8, cell.y + cell.height / 2)
    await window.mouse.down({ clickCount })
    await window.mouse.up({ clickCount })
  }
  await press(2)
  await expect(planner.row('情景剧《上上下下》')).toHaveAttribute('aria-selected', 'false')
  await expect(minutes.getByRole('textbox')).toHaveCount(0)
  await press(1)
  await press(2)
  await expect(minutes.getByRole('textbox')).toBeFocused()
})
