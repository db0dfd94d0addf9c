import { Desk } from './pages/desk'
import { Shell } from './pages/shell'
import { expect, test } from './studio'

test('a paper that is empty because of its options says which to change, and they can still be changed', async ({
  studio,
}) => {
  const { window } = await studio.launch()
  const shell = new Shell(window)
  await shell.chooseSample()
  const planner = await shell.createSession('只有居民讲述的一期')
  await planner.add('加梯那些事', '独立演讲')
  await planner.writeScript('加梯那些事', '我来说说我们楼加梯的事。')
  await shell.goTo('打印')
  const desk = new Desk(window)
  const options = window.getByRole('complementary', { name: '选项' })

  await desk.paper('主持词').click()
  await expect(window.getByText('现在没有可印的主持词')).toBeVisible()
  await expect(options.getByRole('combobox', { name: '收入' })).toHaveValue('主持人的稿')
  await expect(options.getByRole('button', { name: '读回改过的 Word 稿…' })).toBeVisible()
  await window.getByRole('button', { name: '收入改为“全部有稿的环节”' }).click()
  await expect(window.getByRole('button', { name: '存为 Word…' })).toBeEnabled()

  await desk.paper('案例汇编').click()
  await window.getByRole('button', { name: '收入改为“案例库的全部案例”' }).click()
  await expect(options.getByRole('combobox', { name: '收入' })).toHaveValue('案例库的全部案例')
  await expect(window.getByRole('button', { name: '存为 PDF…', exact: true })).toBeEnabled()

  // If no option helps, the paper says where to enter what is missing.
  await desk.paper('签到表').click()
  await expect(window.getByRole('button', { name: '去出席人员' })).toBeVisible()
  await expect(options.getByRole('combobox', { name: '排序' })).toBeVisible()
})
