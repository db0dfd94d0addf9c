import { mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import { CasePage } from './pages/casePage'
import { Desk } from './pages/desk'
import { textOf } from './pages/paper'
import { takeJobs } from './pages/printer'
import { Shell } from './pages/shell'
import { expect, test } from './studio'

const all = ['调研安排表', '热点难点台账', '覆盖表', '案例卡', '全季日程', '人员登台统计', '推广台账']
const upToDate = Object.fromEntries(all.map((name) => [name, '最新']))

test('the papers of a season, with no session open: a case is changed, and just its card is printed again', async ({
  studio,
}) => {
  test.slow()
  const { app, window } = await studio.launch()
  const shell = new Shell(window)
  await shell.chooseSample()
  await shell.goTo('打印')
  const desk = new Desk(window)
  await desk.expectStates(Object.fromEntries(all.map((name) => [name, '未打印'])))

  const folder = path.join(studio.folder, '纸')
  await mkdir(folder)
  await app.evaluate(async ({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, folder)
  const jobs = await takeJobs(app)
  await window.getByRole('button', { name: '本季全部存为 PDF…' }).click()
  await expect(window.getByText(`已把 ${all.length} 种存进 ${folder}`)).toBeVisible({ timeout: 90_000 })
  await desk.expectStates(upToDate)
  expect(await readdir(folder)).toContain('第一季_案例卡_r1.pdf')
  // The long texts are in a document of the case's own.
  expect(await textOf(path.join(folder, '第一季_案例卡_r1.pdf'))).toContain('三张清单')

  const page = await CasePage.open(window, '乐山片区“幸福乐加梯”')
  await page.write('成效', '电梯装好了，楼里的事还在那里说。')
  await shell.goTo('打印')
  await desk.expectStates({ ...upToDate, 案例卡: '已过期' })
  await expect(desk.paper('案例卡')).toContainText('乐山片区“幸福乐加梯”')

  await window.getByRole('button', { name: '打印本季已过期的 1 种' }).click()
  await desk.expectStates(upToDate)
  // One slip, and one card.
  expect((await jobs()).map(({ pages }) => pages)).toEqual([1, 1])
})
