import type { Planner } from './pages/planner'
import { Shell } from './pages/shell'
import { expect, test, type RunningStudio } from './studio'

/** A session whose running order has these segments. */
async function planned({ window }: RunningStudio, titles: readonly string[]): Promise<Planner> {
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  for (const title of titles) await planner.add(title)
  return planner
}

/** Presses 撤销 in the notice with this text. */
const takeBack = ({ window }: RunningStudio, said: string) =>
  window.getByRole('status').filter({ hasText: said }).getByRole('button', { name: '撤销' }).click()

test('lengths are typed down the column: Enter goes on to edit the length of the next row', async ({ studio }) => {
  const running = await studio.launch()
  const { keyboard } = running.window
  const planner = await planned(running, ['签到', '开场', '分享', '讨论', '合影'])
  await planner.select('分享')
  await keyboard.press('Control+Shift+h')
  await keyboard.type('上半场')
  await keyboard.press('Enter')

  await planner.cell('签到', '时长').dblclick()
  for (const minutes of ['4', '3', '10']) {
    await keyboard.type(minutes)
    await keyboard.press('Enter')
  }
  // It skips the heading, which has no length.
  await expect(planner.field('讨论', '时长')).toBeFocused()
  await expect(planner.field('讨论', '时长')).toHaveValue('5:00')
  await keyboard.type('12')
  await keyboard.press('Enter')
  // A new row has an assumed length. Enter confirms it.
  await expect(planner.row('合影').getByText('暂定')).toBeVisible()
  await expect(planner.row('讨论').getByText('暂定')).toHaveCount(0)
  await keyboard.press('Enter')
  await expect(planner.row('合影').getByText('暂定')).toHaveCount(0)
  await planner.expectKeys()
  await expect.poll(() => planner.titles()).toEqual(['签到', '开场', '板块 上半场', '分享', '讨论', '合影'])
  for (const [title, length] of [
    ['签到', '4:00'],
    ['开场', '3:00'],
    ['分享', '10:00'],
    ['讨论', '12:00'],
    ['合影', '5:00'],
  ] as const)
    await expect(planner.cell(title, '时长')).toHaveText(length)

  // An invalid length stays in the field to be corrected, and nothing below changes.
  await planner.cell('讨论', '时长').click()
  await keyboard.type('胡说')
  await keyboard.press('Enter')
  await expect(planner.field('讨论', '时长')).toHaveValue('胡说')
  await expect(planner.row('讨论').getByRole('alert')).toBeVisible()
  await keyboard.press('Escape')
  await expect(planner.cell('讨论', '时长')).toHaveText('12:00')
  await expect.poll(() => planner.titles()).toEqual(['签到', '开场', '板块 上半场', '分享', '讨论', '合影'])
})

test('the cell cursor of the running order moves and edits as in a spreadsheet', async ({ studio }) => {
  const running = await studio.launch()
  const { keyboard } = running.window
  const planner = await planned(running, ['甲', '乙', '丙', '丁'])
  const cursorIn = (title: string, column: string) => expect(planner.row(title)).toHaveAttribute('data-cursor', column)
  await planner.cell('甲', '时长').click()

  // Arrows, Tab, Enter, Home and End.
  await keyboard.press('ArrowDown')
  await cursorIn('乙', 'duration')
  await keyboard.press('ArrowLeft')
  await cursorIn('乙', 'start')
  await keyboard.press('Shift+Tab')
  await cursorIn('甲', 'priority')
  await keyboard.press('Tab')
  await cursorIn('乙', 'start')
  await keyboard.press('End')
  await cursorIn('乙', 'priority')
  await keyboard.press('Home')
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await keyboard.press('Control+End')
  await cursorIn('丁', 'duration')
  await keyboard.press('Shift+Enter')
  await cursorIn('丙', 'duration')

  // Typing replaces, and an arrow commits; F2 edits; Delete empties the cell but not the row.
  await keyboard.type('7')
  await keyboard.press('ArrowUp')
  await expect(planner.cell('丙', '时长')).toHaveText('7:00')
  await cursorIn('乙', 'duration')
  await planner.cell('乙', '环节').click()
  await keyboard.press('F2')
  await keyboard.press('End')
  await keyboard.type('方代表')
  await keyboard.press('Enter')
  await cursorIn('丙', 'title')
  await expect(planner.row('乙方代表')).toBeVisible()
  await planner.cell('乙方代表', '环节').click()
  await keyboard.press('Delete')
  await expect(planner.row('未命名环节')).toBeVisible()
  await expect(planner.grid).toHaveAttribute('aria-rowcount', '4')
  await keyboard.press('Delete')
  await expect(running.window.getByText('要删掉整行，请按 Ctrl+退格')).toBeVisible()
  await keyboard.press('Control+z')
  await expect(planner.row('乙方代表')).toBeVisible()

  // For a segment's people and cues a notice says how many Delete removed, and can undo it.
  await planner.cast('丁', '林峰')
  await planner.cell('丁', '人员').click()
  await keyboard.press('Delete')
  await expect(planner.cell('丁', '人员')).toHaveText('')
  await takeBack(running, '已清空“人员”，共 1 项')
  await expect(planner.cell('丁', '人员')).toContainText('林峰')

  // Shift and the arrows select rows; Ctrl+D fills them with the length, kind and priority of the topmost.
  await planner.cell('丙', '时长').click()
  await keyboard.press('Shift+ArrowDown')
  await expect(planner.row('丁')).toHaveAttribute('aria-selected', 'true')
  await keyboard.press('Control+d')
  await expect(planner.cell('丁', '时长')).toHaveText('7:00')
  await planner.cell('丙', '环节').click()
  await keyboard.press('ArrowLeft')
  await cursorIn('丙', 'kind')
  await keyboard.type('合影')
  await keyboard.press('Enter')
  await cursorIn('丁', 'kind')
  await keyboard.press('Control+d')
  for (const title of ['丙', '丁'])
    await expect(planner.row(title).getByRole('button', { name: '类型：合影' })).toBeVisible()
  await planner.cell('丙', '压缩').dblclick()
  await planner.choose('压缩次序', '锁定')
  await planner.expectKeys()
  await keyboard.press('Shift+ArrowDown')
  await keyboard.press('Control+d')
  await expect(planner.cell('丁', '压缩')).toHaveText('锁定')
  await keyboard.press('Control+z')
  await expect(planner.cell('丁', '压缩')).not.toHaveText('锁定')
})

test('a notice says what was deleted with a row, and brings it back whatever was done since', async ({ studio }) => {
  const running = await studio.launch()
  const { window } = running
  const planner = await planned(running, ['甲', '乙', '丙'])
  await planner.writeScript('甲', '各位邻居，下午好。')
  await planner.cast('甲', '林峰')
  await planner.select('甲')
  await window.keyboard.press('Shift+ArrowDown')
  await window.keyboard.press('Control+Backspace')
  await expect.poll(() => planner.titles()).toEqual(['丙'])
  await planner.expectKeys()
  await planner.setDuration('丙', '12')
  await takeBack(running, '已删除“甲”等 2 行，连同讲稿 1 篇、人员或团队 1 个')
  await expect.poll(() => planner.titles()).toEqual(['甲', '乙', '丙'])
  await planner.select('甲')
  await expect(planner.script).toHaveValue('各位邻居，下午好。')
  await expect(planner.cell('甲', '人员')).toContainText('林峰')
  await expect(planner.cell('丙', '时长')).toHaveText('12:00')

  // The menu of the row deletes too. For a row with only a title there is no notice.
  await planner.row('乙').click({ button: 'right' })
  await window.getByRole('menuitem', { name: '删除整行' }).click()
  await expect.poll(() => planner.titles()).toEqual(['甲', '丙'])
  await expect(window.getByText('已删除“乙”')).toHaveCount(0)
})
