import { Shell } from './pages/shell'
import { expect, test } from './studio'

test('a first start offers the sample, and the next one opens where the person left off', async ({ studio }) => {
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
  await expect(window.getByText('流程还是空的')).toBeVisible()
  await planner.add('开场', '开场')
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
