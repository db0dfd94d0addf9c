import { mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import { Desk } from './pages/desk'
import { textOf } from './pages/paper'
import { Planner } from './pages/planner'
import { takeJobs } from './pages/printer'
import { Shell } from './pages/shell'
import { expect, test, type Studio } from './studio'

const upToDate = Object.fromEntries(
  [
    '节目单',
    '流程执行表',
    '主持词',
    '签到表',
    '席卡',
    '座次图',
    '候场通知单',
    '人员通讯录',
    '物料清单',
    '案例汇编',
  ].map((name) => [name, '最新']),
)

/** The print desk of the sample's session 2. */
async function atTheDesk(studio: Studio) {
  const { app, window } = await studio.launch()
  const shell = new Shell(window)
  await shell.chooseSample()
  await shell.openSession('文明实践助推社会治理')
  await shell.goTo('打印')
  return { app, window, shell, desk: new Desk(window) }
}

test('a speaker is added after everything was printed: only the papers that show it are printed again', async ({
  studio,
}) => {
  test.slow()
  const { app, window, shell, desk } = await atTheDesk(studio)
  await desk.expectStates({ 节目单: '未打印', 席卡: '未打印', 会后报告: '—' })

  const folder = path.join(studio.folder, '纸')
  await app.evaluate(async ({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, folder)
  const jobs = await takeJobs(app)
  await mkdir(folder)
  await window.getByRole('button', { name: '全部存为 PDF…' }).click()
  await expect(window.getByText(`已把 10 种存进 ${folder}`)).toBeVisible({ timeout: 90_000 })
  await desk.expectStates(upToDate)
  const files = await readdir(folder)
  expect(files).toContain('第02期_流程执行表_r1_20210520.pdf')
  expect(files).toHaveLength(10)
  expect(await textOf(path.join(folder, '第02期_候场通知单_r1_20210520.pdf'))).toContain('吴丽华')

  await shell.goTo('流程')
  await new Planner(window).cast('乐山片区“幸福乐加梯”', '何小满')
  await shell.goTo('打印')
  await desk.expectStates({
    ...upToDate,
    节目单: '已过期',
    流程执行表: '已过期',
    签到表: '已过期',
    席卡: '已过期',
    候场通知单: '已过期',
    人员通讯录: '已过期',
    // It names the people who presented a case.
    案例汇编: '已过期',
  })
  await expect(desk.paper('席卡')).toContainText('新增 何小满')

  await window.getByRole('button', { name: '打印已过期的 7 种' }).click()
  await expect(window.getByText(/已送到打印机/).first()).toBeVisible({ timeout: 90_000 })
  await desk.expectStates(upToDate)
  const printed = await jobs()
  // The slips come first, on their own sheets; then the portrait papers and the landscape one.
  expect(printed.map(({ isLandscape }) => isLandscape).sort()).toEqual([false, false, true])
  expect(printed[0]).toEqual({ copies: 1, isLandscape: false, duplex: 'simplex', pages: 7 })
  // Seven slips, and far fewer pages than all papers have.
  const pages = printed.reduce((sum, job) => sum + job.pages, 0)
  expect(pages).toBeGreaterThan(11)
  expect(pages).toBeLessThan(22)
  await expect(window.getByRole('button', { name: /打印已过期/ })).toHaveCount(0)
})

test('a text on every page changes: each paper says what, and is printed again as a whole', async ({ studio }) => {
  test.slow()
  const { app, window, shell, desk } = await atTheDesk(studio)
  const jobs = await takeJobs(app)
  for (const name of ['流程执行表', '人员通讯录', '席卡']) {
    await desk.choose(name)
    await window.getByRole('button', { name: '打印 1 份' }).click()
    await desk.expectStates({ [name]: '最新' })
  }
  const before = (await jobs()).map(({ pages }) => pages)

  await shell.goTo('流程')
  const details = window.getByRole('region', { name: '课堂信息' })
  await details.getByLabel('开始', { exact: true }).fill('13:30')
  await details.getByLabel('开始', { exact: true }).press('Enter')
  await shell.goTo('打印')
  await desk.expectStates({ 流程执行表: '已过期', 人员通讯录: '已过期', 席卡: '最新' })
  for (const name of ['流程执行表', '人员通讯录'])
    await expect(desk.paper(name)).toContainText('开始时间 14:00 → 13:30')
  await window.getByRole('button', { name: '打印已过期的 2 种' }).click()
  await desk.expectStates({ 流程执行表: '最新', 人员通讯录: '最新' })
  const again = (await jobs()).slice(before.length).reduce((sum, { pages }) => sum + pages, 0)
  // All pages of the two, each under a slip.
  expect(again).toBe((before[0] ?? 0) + (before[1] ?? 0) + 2)
})

test('a printed range of pages is remembered until it is marked as torn up, which can be undone', async ({
  studio,
}) => {
  const { app, window, shell, desk } = await atTheDesk(studio)
  const jobs = await takeJobs(app)
  await desk.choose('节目单')
  await window.getByRole('textbox', { name: '页码范围' }).fill('2-3')
  await desk.print(40)
  expect(await jobs()).toEqual([{ copies: 40, isLandscape: false, duplex: '', pages: 2 }])
  await expect(desk.piles).toContainText('A4 竖版 · 第 2–3 页 · 40 份')
  await desk.expectStates({ 节目单: '最新' })
  await window.getByRole('textbox', { name: '页码范围' }).fill('9')
  await expect(window.getByText('写成 1-3, 5，最多到第 4 页')).toBeVisible()
  await expect(window.getByRole('button', { name: '打印 40 份' })).toBeDisabled()

  await shell.goTo('流程')
  await new Planner(window).cast('乐山片区“幸福乐加梯”', '何小满')
  await shell.goTo('打印')
  await desk.expectStates({ 节目单: '已过期' })
  await desk.piles.getByRole('button', { name: /^标为已销毁/ }).click()
  await desk.expectStates({ 节目单: '未打印' })
  await window.getByRole('button', { name: '撤销', exact: true }).last().click()
  await desk.expectStates({ 节目单: '已过期' })
})

test('120 copies of a booklet are replaced by 120 copies of whole sheets, with a single separate slip', async ({
  studio,
}) => {
  const { app, window, shell, desk } = await atTheDesk(studio)
  const jobs = await takeJobs(app)
  await desk.choose('节目单')
  await desk.print(3)
  await desk.setOption('版式', 'A5 折页（骑马订拼版）')
  await desk.print(120)
  await shell.goTo('流程')
  await new Planner(window).cast('乐山片区“幸福乐加梯”', '何小满')
  await shell.goTo('打印')
  await desk.expectStates({ 节目单: '已过期' })
  await window.getByRole('button', { name: '打印已过期的 1 种' }).click()
  await desk.expectStates({ 节目单: '最新' })
  const [slip, ...sheets] = (await jobs()).slice(2)
  expect(slip).toEqual({ copies: 1, isLandscape: false, duplex: 'simplex', pages: 1 })
  expect(sheets.map(({ copies, duplex }) => [copies, duplex]).sort()).toEqual([
    [120, 'shortEdge'],
    [3, 'simplex'],
  ])
  // Both sides of each sheet.
  expect(sheets.find(({ copies }) => copies === 120)?.pages).toBe(2)
  await expect(desk.piles.getByText('最新', { exact: true })).toHaveCount(2)
})

test('a paper that has become empty is marked as torn up, and the others are printed', async ({ studio }) => {
  const { app, window } = await studio.launch()
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  await planner.add('加梯的故事', '案例分享')
  await shell.goTo('打印')
  const desk = new Desk(window)
  const jobs = await takeJobs(app)
  for (const name of ['节目单', '流程执行表']) {
    await desk.choose(name)
    await desk.print(2)
  }
  await shell.goTo('流程')
  // The text between the segments is only on the run sheet.
  await planner.add('内部走位', '主持串场')
  await planner.select('加梯的故事')
  await window.keyboard.press('Control+Backspace')
  await expect(planner.row('加梯的故事')).toHaveCount(0)
  await shell.goTo('打印')
  await desk.expectStates({ 节目单: '已过期', 流程执行表: '已过期' })
  await window.getByRole('button', { name: '打印已过期的 2 种' }).click()
  await desk.expectStates({ 节目单: '—', 流程执行表: '最新' })
  expect((await jobs()).slice(2).map(({ copies, pages }) => [copies, pages])).toEqual([
    [1, 2],
    [2, 1],
  ])
  await expect(window.getByText(/请求格式|重新启动/)).toHaveCount(0)
})
