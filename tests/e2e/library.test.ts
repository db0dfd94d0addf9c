import { paste } from './pages/clipboard'
import { Shell } from './pages/shell'
import { Table } from './pages/table'
import { expect, test } from './studio'

test('an organizer keeps units and people, and finds them again', async ({ studio }) => {
  const running = await studio.launch()
  const { window } = running
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const planner = await shell.createSession('邻里议事')
  await planner.add('加梯那些事')

  await shell.goTo('基础资料')
  const units = new Table(window, '单位', window.getByRole('region', { name: '单位' }))
  await units.add('天平街道')
  await units.expectNames(['天平街道'])

  await shell.goTo('人员与团队')
  const people = new Table(window, '人员名录')
  await people.add('林峰')
  await people.write('林峰', '职务', '居民区书记')
  await people.row('林峰').focus()
  await paste(running, '姓名\t单位\t职务\n吴晓\t天平街道\t主任\n何清\t区图书馆\t馆员\n郑和\t区图书馆\t馆员')
  await expect(window.getByText('已添加 3 人')).toBeVisible()
  await people.expectNames(['林峰', '吴晓', '何清', '郑和'])
  await people.expectCell('吴晓', '单位', '天平街道')

  await shell.goTo('基础资料')
  await units.expectNames(['天平街道', '区图书馆'])

  await shell.goTo('流程')
  await planner.cast('加梯那些事', '何清')
  await shell.goTo('人员与团队')
  await window.getByLabel('查找人员').fill('heq')
  await people.expectNames(['何清'])
  await people.select('何清')
  const appearances = window.getByRole('region', { name: '在各期课堂中' })
  await expect(appearances.getByText('邻里议事')).toBeVisible()
  await expect(appearances.getByText('加梯那些事')).toBeVisible()

  await window.getByLabel('查找人员').fill('')
  await people.delete('郑和')
  await people.expectNames(['林峰', '吴晓', '何清'])
  const undo = window.getByRole('button', { name: '撤销', exact: true })
  // All of it, including its border.
  await expect(undo).toBeInViewport({ ratio: 1 })
  await undo.click()
  await people.expectNames(['林峰', '吴晓', '何清', '郑和'])
  await people.delete('林峰')
  const offer = window.getByText('已删除“林峰”')
  await expect(offer).toBeVisible()
  // It is beside the screen, where it covers nothing: neither the tables nor the navigation.
  const lies = await offer.boundingBox()
  const navigation = window.getByRole('navigation')
  const [above, below] = [navigation.getByText('打印', { exact: true }), navigation.getByText('设置', { exact: true })]
  expect((lies?.x ?? 0) + (lies?.width ?? 0)).toBeLessThan(200)
  expect(lies?.y).toBeGreaterThan((await above.boundingBox())?.y ?? Infinity)
  expect((lies?.y ?? Infinity) + (lies?.height ?? 0)).toBeLessThan((await below.boundingBox())?.y ?? 0)
  await window.keyboard.press('Control+z')
  await expect(offer).toHaveCount(0)
  await people.expectNames(['林峰', '吴晓', '何清', '郑和'])

  await shell.expectSaved()
  await running.close()
  const again = await studio.launch()
  await new Shell(again.window).goTo('人员与团队')
  const kept = new Table(again.window, '人员名录')
  await kept.expectNames(['林峰', '吴晓', '何清', '郑和'])
  await kept.expectCell('林峰', '职务', '居民区书记')
})
