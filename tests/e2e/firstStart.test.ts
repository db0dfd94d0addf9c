import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { CasePage } from './pages/casePage'
import { Shell } from './pages/shell'
import { expect, test } from './studio'

test('the first start offers the sample, and the next one opens where the user left off', async ({ studio }) => {
  const first = await studio.launch()
  const shell = new Shell(first.window)
  await shell.chooseSample()
  for (const theme of ['让理论“声”入人心', '整合各级阵地的资源', '提升群众参与度'])
    await expect(first.window.getByText(theme)).toBeVisible()
  const planner = await shell.openSession('文明实践助推社会治理')
  await planner.expectEnd('15:58')
  await expect(first.window.getByText('提前 −2:00')).toBeVisible()
  await expect(planner.finding(/周敏 14:15 到场/)).toBeVisible()
  await first.close()

  const second = await studio.launch()
  await expect(second.window.getByRole('row', { name: '情景剧《上上下下》' })).toBeVisible()
  await second.close()
})

test('an empty workspace says what belongs in it', async ({ studio }) => {
  const { window } = await studio.launch()
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  await expect(window.getByRole('heading', { name: '流程还是空的' })).toBeVisible()
  await planner.add('开场', '开场')
  await shell.expectSaved()
})

test('a user who started empty can add the sample, delete it and undo that', async ({ studio }) => {
  const { window } = await studio.launch()
  const shell = new Shell(window)
  await shell.chooseEmpty()
  await window.getByRole('button', { name: '看示例' }).click()
  const seasons = window.getByRole('region', { name: '第一季' })
  const sample = seasons.filter({ hasText: '文明实践助推社会治理' })
  await expect(sample.getByRole('row')).toHaveCount(7)
  await expect(seasons).toHaveCount(2)
  await expect(seasons.first()).toContainText('这一季还没有课堂。')

  const planner = await shell.createSession('邻里议事')
  await window.getByRole('button', { name: '看示例' }).click()
  await expect(planner.row('情景剧《上上下下》')).toBeVisible()
  await planner.expectEnd('15:58')
  // The texts of its cases came along.
  const page = await CasePage.open(window, '乐山片区“幸福乐加梯”')
  await expect(page.field('怎么做')).toHaveValue(/三张清单/)

  await shell.goTo('课堂（期）')
  await expect(seasons.first()).toContainText('邻里议事')
  await sample.getByRole('button', { name: '删除第一季' }).click()
  await expect(window.getByText('已删除“第一季”和其中的 6 期')).toBeVisible()
  await expect(seasons).toHaveCount(1)
  const people = window.getByRole('navigation').getByText('人员与团队').locator('..')
  await expect(people).toContainText('0')
  await window.keyboard.press('Control+z')
  await expect(sample.getByRole('row')).toHaveCount(7)
  await expect(people).not.toContainText('0')
  await window.keyboard.press('Control+Shift+z')
  await expect(seasons).toHaveCount(1)
  await expect(seasons).toContainText('邻里议事')
  await shell.expectSaved()
})

test('a second start of the same app brings the first window to the front and ends', async ({ studio }) => {
  const first = await studio.launch()
  await new Shell(first.window).chooseEmpty()
  const focused = first.app.evaluate(
    ({ app }) => new Promise<true>((resolve) => app.once('second-instance', () => resolve(true))),
  )
  await studio.launch().catch(() => undefined)
  expect(await focused).toBe(true)
  await expect(first.window.getByText('还没有课堂')).toBeVisible()
})

test('a folder that cannot be used is explained, and another one can be chosen', async ({ studio }) => {
  const file = path.join(studio.folder, '文件')
  await writeFile(file, '')
  const { app, window } = await studio.launch({ workspace: path.join(file, '工作区') })
  const inTheWay = `${file} 是一个文件，这里需要的是文件夹`
  await expect(window.getByRole('alert')).toContainText(inTheWay)
  await window.getByRole('button', { name: '再试一次' }).click()
  await expect(window.getByRole('alert')).toContainText(inTheWay)
  const other = path.join(studio.folder, '别处')
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, other)
  await window.getByRole('button', { name: '选择别的文件夹…' }).click()
  await expect(window.getByText(`数据保存在 ${other}`)).toBeVisible()
  const shell = new Shell(window)
  await shell.chooseEmpty()
  await shell.createSession('邻里议事')
  await shell.expectSaved()
})
