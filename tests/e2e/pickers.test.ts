import type { Page } from '@playwright/test'
import { Cases } from './pages/cases'
import { Shell } from './pages/shell'
import { Table } from './pages/table'
import { expect, test } from './studio'

const undoInNotice = (window: Page, words: string) =>
  window.getByRole('status').filter({ hasText: words }).getByRole('button', { name: '撤销' })

test('text left in a picker is used: it finds an entry by name, or creates one with a notice', async ({ studio }) => {
  const { window } = await studio.launch()
  const { keyboard } = window
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  const venue = window.getByRole('textbox', { name: '场地' })

  // By Tab, undone from the notice as one step, and again by a press elsewhere.
  await venue.fill('新会堂')
  await keyboard.press('Tab')
  await expect(window.getByText('已新建场地“新会堂”')).toBeVisible()
  await expect(venue).toHaveValue('新会堂')
  await undoInNotice(window, '已新建场地“新会堂”').click()
  await expect(venue).toHaveValue('')
  await expect(window.getByText('已新建场地“新会堂”')).toHaveCount(0)
  await venue.fill('新会堂')
  await window.getByRole('heading', { name: '课堂信息' }).click()
  await expect(venue).toHaveValue('新会堂')

  // An entry with that name is chosen, in full or half width, and nothing is created twice.
  await venue.fill('老会堂')
  await keyboard.press('Enter')
  await expect(venue).toHaveValue('老会堂')
  await venue.fill('新 会堂')
  await keyboard.press('Tab')
  await expect(venue).toHaveValue('新会堂')

  // An emptied field stays empty; Esc restores the old value.
  await venue.fill('不要')
  await keyboard.press('Escape')
  await expect(venue).toHaveValue('新会堂')
  await venue.fill('')
  await keyboard.press('Tab')
  await expect(venue).toHaveValue('')
  await keyboard.press('Control+z')
  await expect(venue).toHaveValue('新会堂')

  const topic = window.getByRole('textbox', { name: '议题' })
  await topic.fill('加装电梯')
  await keyboard.press('Tab')
  await expect(window.getByText('已新建议题“加装电梯”')).toBeVisible()

  // Undone after something else was done: that stays.
  await window.getByRole('textbox', { name: '主办' }).fill('区文明办')
  await keyboard.press('Tab')
  await undoInNotice(window, '已新建议题“加装电梯”').click()
  await expect(topic).toHaveValue('')
  await expect(window.getByRole('textbox', { name: '主办' })).toHaveValue('区文明办')

  await planner.add('幸福加梯', '案例分享')
  await planner.select('幸福加梯')
  const practice = planner.panel.getByRole('textbox', { name: '案例' })
  await practice.fill('加梯案例')
  await planner.row('幸福加梯').click()
  await expect(practice).toHaveValue('加梯案例')
  await planner.add('上上下下', '情景剧')
  await planner.select('上上下下')
  const troupe = planner.panel.getByRole('textbox', { name: '演出团队' })
  await troupe.fill('枫林剧社')
  // It is left for another row, whose form replaces this one.
  await planner.row('幸福加梯').click()
  await expect(window.getByText('已新建团队“枫林剧社”')).toBeVisible()
  await planner.select('上上下下')
  await expect(troupe).toHaveValue('枫林剧社')

  await shell.goTo('基础资料')
  for (const name of ['新会堂', '老会堂']) await expect(window.getByRole('row', { name, exact: true })).toHaveCount(1)

  await shell.goTo('案例')
  await new Cases(window).show('表格')
  const cases = new Table(window, '案例列表')
  await cases.select('加梯案例')
  await cases.row('加梯案例').getByLabel('单位').fill('枫林街道')
  await keyboard.press('Tab')
  await expect(window.getByText('已新建单位“枫林街道”')).toBeVisible()
  await cases.expectCell('加梯案例', '单位', '枫林街道')

  await shell.goTo('出席人员')
  await window.getByRole('textbox', { name: '从名录添加' }).fill('周敏')
  await keyboard.press('Tab')
  await expect(new Table(window, '出席人员').row('周敏')).toBeVisible()
  await expect(window.getByText('已添加出席人员“周敏”')).toBeVisible()
})

test('a name finds exactly that person; if two have it, the user is asked which', async ({ studio }) => {
  const { window } = await studio.launch()
  const { keyboard } = window
  const shell = new Shell(window)
  await shell.chooseEmpty()
  await shell.goTo('人员与团队')
  const people = new Table(window, '人员名录')
  for (const name of ['王芳芳', '王芳', '李娜', '何清', '何清']) await people.add(name)
  for (const [at, title] of ['主任', '教授'].entries()) {
    await people.row('何清').nth(at).click()
    await people.row('何清').nth(at).getByLabel('职务').fill(title)
    await keyboard.press('Enter')
  }
  const planner = await shell.createSession('邻里议事')
  await planner.add('圆桌', '微论坛')
  await planner.select('圆桌')
  const add = planner.panel.getByRole('textbox', { name: '添加人员或团队' })
  const cast = planner.panel.getByRole('list', { name: '人员与角色' })
  const which = window.getByRole('dialog', { name: /何清.*哪一个/ })

  await add.fill('王芳')
  await keyboard.press('Enter')
  await expect(cast.getByText('王芳', { exact: true })).toBeVisible()
  await expect(cast.getByText('王芳芳', { exact: true })).toHaveCount(0)

  await add.fill('lina')
  await expect(window.getByRole('option', { name: '李娜' })).toBeVisible()
  await keyboard.press('Enter')
  await expect(cast.getByText('李娜', { exact: true })).toBeVisible()

  // Enter, Tab and a press elsewhere all ask; the text stays if nobody is chosen.
  await add.fill('何清')
  await keyboard.press('Enter')
  await expect(which.getByRole('button', { name: /教授/ })).toBeVisible()
  await keyboard.press('Escape')
  await expect(which).toHaveCount(0)
  await expect(add).toHaveValue('何清')
  await expect(cast.getByText('何清', { exact: true })).toHaveCount(0)
  await keyboard.press('Tab')
  await which.getByRole('button', { name: /教授/ }).click()
  await expect(cast.getByRole('listitem').filter({ hasText: '何清' })).toContainText('教授')

  // For a list of several names the unclear one is asked about, and all are added.
  await planner.add('总结', '主持串场')
  await planner.select('总结')
  await add.fill('王芳、何清、周敏')
  await keyboard.press('Enter')
  await which.getByRole('button', { name: /主任/ }).click()
  await expect(cast.getByRole('listitem').filter({ hasText: '何清' })).toContainText('主任')
  for (const name of ['王芳', '周敏']) await expect(cast.getByText(name, { exact: true })).toBeVisible()
  await expect(window.getByText('已新建人员“周敏”')).toBeVisible()

  await shell.goTo('出席人员')
  const attendees = new Table(window, '出席人员')
  await attendees.expectNames(['王芳', '李娜', '何清', '何清', '周敏'])
})

test('the time zone is found by Beijing and by its offset', async ({ studio }) => {
  const { window } = await studio.launch()
  const { keyboard } = window
  const shell = new Shell(window)
  await shell.chooseEmpty()
  await shell.createSession('邻里议事')
  const zone = window.getByRole('textbox', { name: '时区' })
  for (const [typed, key] of [
    ['北京', 'Enter'],
    ['+8', 'Tab'],
    ['UTC+8', 'Enter'],
    ['GMT+8', 'Tab'],
  ] as const) {
    await zone.fill('东京')
    await keyboard.press('Enter')
    await expect(zone).toHaveValue(/东京/)
    await zone.fill(typed)
    await keyboard.press(key)
    await expect(zone).toHaveValue('中国标准时间 · 上海')
  }
  // An unknown zone is refused with a message.
  await zone.fill('哪里也不是')
  await keyboard.press('Tab')
  await expect(window.getByText('“哪里也不是”没有采用，时区没有改')).toBeVisible()
  await expect(zone).toHaveValue('中国标准时间 · 上海')
})
