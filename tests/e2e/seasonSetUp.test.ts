import { Shell } from './pages/shell'
import { Table } from './pages/table'
import { expect, test } from './studio'

test('an organizer sets a season up, merges topics, and carries what is worth it into the next', async ({ studio }) => {
  const { window } = await studio.launch()
  const shell = new Shell(window)
  await shell.chooseSample()
  await shell.goTo('基础资料')
  const setUp = window.getByRole('region', { name: '季设置' })
  const topics = new Table(window, '议题', setUp.getByRole('region', { name: '议题' }))
  const rounds = new Table(window, '调研轮次', setUp.getByRole('region', { name: '调研轮次' }))

  await setUp.getByLabel('季名').fill('首季')
  await expect(window.getByRole('navigation').getByText('首季')).toBeVisible()

  // A topic is moved by keys, then merged; its cases go along.
  await topics.select('有效整合资源')
  await topics.row('有效整合资源').focus()
  await window.keyboard.press('Alt+ArrowUp')
  await expect
    .poll(async () => (await topics.names()).slice(0, 3))
    .toEqual(['强化理论宣传', '有效整合资源', '设计文明实践项目'])
  await topics.row('有效整合资源').getByLabel('把“有效整合资源”并入').selectOption('助推社会治理')
  await expect(window.getByText(/“有效整合资源”已并入“助推社会治理”，\d+ 个案例跟着归过去/)).toBeVisible()
  await expect(topics.row('有效整合资源')).toHaveCount(0)
  await window.keyboard.press('Control+z')
  await expect(topics.row('有效整合资源')).toHaveCount(1)

  await rounds.add('第三轮')
  await rounds.expectNames(['第一轮', '第二轮', '第三轮'])
  await rounds.delete('第一轮')
  await expect(window.getByText('已删除“第一轮”，连同其中 13 次调研')).toBeVisible()
  await window.keyboard.press('Control+z')
  await rounds.expectNames(['第一轮', '第二轮', '第三轮'])

  await setUp.getByRole('checkbox', { name: '钱学森图书馆' }).check()
  await shell.goTo('调研')
  await expect(window.getByRole('main').getByRole('rowheader', { name: '钱学森图书馆' })).toBeVisible()
  await shell.goTo('基础资料')

  // The next season takes one topic along.
  await setUp.getByRole('button', { name: '新建一季' }).click()
  await expect(setUp.getByLabel('季名')).toHaveValue('新的一季')
  await expect(topics.grid.getByRole('row')).toHaveCount(1)
  await setUp.getByLabel('哪一季').selectOption('首季')
  await setUp.getByRole('button', { name: '带入另一季…' }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('checkbox', { name: '提升群众参与度' }).check()
  await dialog.getByRole('button', { name: '带过去 1 项' }).click()
  await expect(window.getByText('已带 1 项到新的一季')).toBeVisible()
  await setUp.getByLabel('哪一季').selectOption('新的一季')
  await topics.expectNames(['提升群众参与度'])
  await shell.expectSaved()
})
