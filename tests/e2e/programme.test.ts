import path from 'node:path'
import { fontsOf, infoOf, savePaperAs, textOf } from './pages/paper'
import { Shell } from './pages/shell'
import { expect, test } from './studio'

test('an organizer builds a session from nothing and prints its programme', async ({ studio }) => {
  const running = await studio.launch()
  const shell = new Shell(running.window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  await planner.add('开场致辞', '开场')
  await planner.add('加梯的故事', '案例分享')
  await planner.cast('加梯的故事', '周敏')
  await planner.add('邻里还能一起做什么', '微论坛')
  await planner.cast('邻里还能一起做什么', '顾芸')
  await planner.cast('邻里还能一起做什么', '张喆')
  await planner.add('上上下下', '情景剧')
  await planner.cast('上上下下', '孙𠮷英')
  await planner.add('基层共治', '专家主旨发言')
  await planner.cast('基层共治', '何镕')
  await planner.add('内部走位', '主持串场')
  await shell.expectSaved()
  await shell.goTo('打印')
  const file = path.join(studio.folder, '节目单.pdf')
  await savePaperAs(running, file)

  const text = await textOf(file)
  const order = ['周敏', '顾芸', '张喆', '孙𠮷英', '何镕'].map((name) => text.indexOf(name))
  expect(order.every((at) => at >= 0)).toBe(true)
  expect(order).toEqual([...order].sort((a, b) => a - b))
  expect(text).toContain('邻里议事')
  expect(text).not.toContain('内部走位')
  expect(await fontsOf(file)).toMatch(/NotoSerifSC.*yes\s+yes/)
  expect(await infoOf(file)).toContain('A4')
})

test('the booklet is imposed on A4 landscape', async ({ studio }) => {
  const running = await studio.launch()
  const shell = new Shell(running.window)
  await shell.chooseSample()
  await shell.openSession('文明实践助推社会治理')
  await shell.goTo('打印')
  await running.window.getByRole('combobox', { name: '版式' }).click()
  await running.window.getByRole('option', { name: 'A5 折页' }).click()
  const file = path.join(studio.folder, '小册子.pdf')
  await savePaperAs(running, file)
  expect(await infoOf(file)).toMatch(/841\.89 x 595\.28/)
  expect(await textOf(file)).toContain('幸福乐加梯新时代文明实践志愿服务队')
})

test('a folder that cannot be written is named, and no partial file remains', async ({ studio }) => {
  const running = await studio.launch()
  const shell = new Shell(running.window)
  await shell.chooseSample()
  await shell.openSession('文明实践助推社会治理')
  await shell.goTo('打印')
  const file = path.join(studio.folder, '没有这个文件夹', '节目单.pdf')
  await running.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
  await running.window.getByRole('button', { name: '存为 PDF…', exact: true }).click()
  await expect(running.window.getByText(/没有这个文件夹/).first()).toBeVisible({ timeout: 30_000 })
})
