import { LiveConsole } from './pages/console'
import { theme, third } from './pages/sampleShow'
import { Shell } from './pages/shell'
import { Table } from './pages/table'
import { expect, test } from './studio'

test('where cases spread: noted in the matrix by keys, told in full in the panel, the list and by town', async ({
  studio,
}) => {
  const { window } = await studio.launch()
  const { keyboard } = window
  const shell = new Shell(window)
  await shell.chooseSample()
  await shell.goTo('推广')
  await expect(window.getByRole('heading', { name: /5 个案例推广到 5 处/ })).toBeVisible()
  const matrix = window.getByRole('grid', { name: '案例推广到各街镇' })
  const cell = (unit: string) => matrix.getByRole('row', { name: third }).getByRole('button', { name: unit })

  // From the first cell to the right: the next town wants it.
  await matrix.getByRole('button').first().focus()
  await keyboard.press('ArrowRight')
  await expect(cell('湖南街道')).toBeFocused()
  await expect(cell('湖南街道')).toHaveAccessibleName(/没有$/)
  await keyboard.press('Enter')
  await expect(cell('湖南街道')).toHaveAccessibleName(/意向$/)
  const panel = window.getByRole('complementary', { name: '推广信息' })
  await panel.getByLabel('状态').selectOption({ label: '试点' })
  await panel.getByRole('button', { name: '方法' }).click()
  await panel.getByRole('button', { name: '形式' }).click()
  await panel.getByLabel('联系人').fill('张喆')
  await panel.getByLabel('回访日期').fill('2021-12-01')
  await expect(cell('湖南街道')).toHaveAccessibleName(/试点 该回访$/)
  await expect(window.getByRole('heading', { name: /5 个案例推广到 6 处/ })).toContainText('2 处该回访了')

  // The town that the case comes from takes nothing from itself.
  await cell('徐家汇街道').click()
  await expect(cell('徐家汇街道')).toHaveAccessibleName(/出自这里$/)

  await window.getByText('台账', { exact: true }).click()
  const list = window.getByRole('grid', { name: '推广台账' })
  await window.getByLabel('按单位筛选').selectOption({ label: '湖南街道　2' })
  const line = list.getByRole('row', { name: third })
  await expect(line).toContainText('张喆')
  await line.click()
  await panel.getByRole('button', { name: '已回访' }).click()
  await expect(panel.getByLabel('备注')).toHaveValue(/已回访$/)
  await expect(panel.getByLabel('回访日期')).toHaveValue('')
  await window.getByText('每个街镇', { exact: true }).click()
  await window.getByLabel('按单位筛选').selectOption('all')
  const took = window
    .getByRole('table', { name: '每个街镇' })
    .getByRole('row')
    .filter({ hasText: /^湖南街道/ })
  await expect(took.getByRole('cell').nth(1)).toContainText(third)

  // Deleted, it can be taken back; the other windows of the matrix follow.
  await took.getByRole('button', { name: third }).click()
  await panel.getByRole('button', { name: '删除这条推广' }).click()
  await expect(took.getByRole('cell').nth(1)).not.toContainText(third)
  await keyboard.press('Control+z')
  await expect(took.getByRole('cell').nth(1)).toContainText(third)
})

test('after a show, the towns that want a case are ticked', async ({ studio }) => {
  const { window } = await studio.launch()
  const { keyboard } = window
  const shell = new Shell(window)
  await shell.chooseSample()
  await shell.openSession(theme)
  const live = await LiveConsole.open(window, '开始演出')
  await keyboard.press('Space')
  await live.expectPhase('演出中')
  await keyboard.press('f')
  for (let i = 0; i < 12; i += 1) await keyboard.press('Shift+ArrowLeft')
  await keyboard.press('Enter')
  await live.jump(3, third)
  await keyboard.press('f')
  for (let i = 0; i < 3; i += 1) await keyboard.press('Shift+ArrowLeft')
  await keyboard.press('Enter')
  await keyboard.press('Control+e')
  await keyboard.press('Control+e')

  const wants = window.getByRole('region', { name: '哪些街镇想要哪个案例？' }).getByRole('group', { name: third })
  const town = (name: string) => wants.getByRole('button', { name })
  await expect(town('枫林街道')).toHaveAccessibleName('枫林街道 试点')
  await expect(town('徐家汇街道')).toHaveCount(0)
  await town('天平街道').click()
  await town('康健街道').click()
  await expect(town('康健街道')).toHaveAttribute('aria-pressed', 'true')
  await town('康健街道').click()
  await expect(town('康健街道')).toHaveAttribute('aria-pressed', 'false')

  await window.getByRole('button', { name: '看推广' }).click()
  await window.getByText('台账', { exact: true }).click()
  await window.getByLabel('按单位筛选').selectOption({ label: '天平街道　1' })
  const list = new Table(window, '推广台账')
  await expect(list.row(third)).toContainText('意向')
  // Wished for on the day of the session.
  await expect(list.row(third)).toContainText('2021/5/20')
})
