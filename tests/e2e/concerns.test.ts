import { LiveConsole } from './pages/console'
import { paste } from './pages/clipboard'
import { theme } from './pages/sampleShow'
import { Shell } from './pages/shell'
import { Table } from './pages/table'
import { expect, test } from './studio'

const forum = '微论坛：加梯之后，邻里还能一起做什么'

test('a concern is answered in a micro-forum that is called live, and the ledger knows what was said', async ({
  studio,
}) => {
  const { window } = await studio.launch()
  const { keyboard } = window
  const shell = new Shell(window)
  await shell.chooseSample()
  await shell.goTo('热点难点')
  const ledger = new Table(window, '热点难点台账')
  await ledger.add('楼道堆物清了又堆')
  await expect(window.getByRole('heading', { name: /还有 7 条没有回应/ })).toBeVisible()

  // From the planner the concern becomes a question; its text can be changed without the concern.
  const planner = await shell.openSession(theme)
  await planner.select(forum)
  const choice = planner.panel.getByRole('textbox', { name: '从热点难点选…' })
  await choice.fill('ldd')
  await window.getByRole('option', { name: '楼道堆物清了又堆' }).click()
  const question = planner.panel.getByRole('list', { name: '问题', exact: true }).getByRole('listitem').last()
  await expect(question.getByRole('button', { name: '来自热点难点' })).toBeVisible()
  await question.getByLabel(/^问题/).fill('楼道里的东西，谁来清？')

  // The show reaches the forum half a minute before its end.
  const live = await LiveConsole.open(window, '开始演出')
  await keyboard.press('Space')
  await live.expectPhase('演出中')
  await keyboard.press('f')
  for (let i = 0; i < 12; i += 1) await keyboard.press('Shift+ArrowLeft')
  await keyboard.press('Enter')
  await live.jump(5, forum)
  // On the console a question is a question, whether it was taken from a concern or not.
  await expect(live.root.getByText('一层住户当时最担心什么？')).toBeVisible()
  await keyboard.press('f')
  for (let i = 0; i < 3; i += 1) await keyboard.press('Shift+ArrowLeft')
  await keyboard.press('Enter')
  await keyboard.press('Control+e')
  await keyboard.press('Control+e')

  const taken = window.getByRole('region', { name: '课堂上回应的热点难点' })
  const line = taken.getByRole('listitem').filter({ hasText: '楼道堆物清了又堆' })
  await expect(line).toBeVisible()
  await taken.getByRole('textbox').fill('每月十五号一起清，楼组长先带头')
  await taken.getByRole('textbox').press('Enter')
  await line.getByRole('button', { name: '到台账' }).click()

  const panel = window.getByRole('complementary', { name: '热点难点信息' })
  await expect(panel.getByLabel('状态')).toHaveValue('answered')
  await expect(panel.getByText('第 2 期 · 微论坛：加梯之后，邻里还能一起做什么 已回应')).toBeVisible()
  await expect(panel.getByLabel('怎么回应的')).toHaveValue('每月十五号一起清，楼组长先带头')
  await expect(panel.getByText('取自现场记录')).toBeVisible()
  await expect(ledger.row('楼道堆物清了又堆')).toBeVisible()
  await expect(window.getByRole('heading', { name: /还有 6 条没有回应/ })).toBeVisible()
})

test('concerns are pasted, narrowed down, put into a new micro-forum together, and deleted', async ({ studio }) => {
  const running = await studio.launch()
  const { window } = running
  const shell = new Shell(window)
  await shell.chooseEmpty()
  await shell.createSession('邻里议事')
  await shell.goTo('热点难点')
  await expect(window.getByText('还没有热点难点')).toBeVisible()
  await window.getByLabel(/按回车添加/).focus()
  await paste(running, '问题\t街镇\t期限\n楼道堆物\t天平街道\t2021-04-01\n停车难\t华泾镇\t\n广场舞太响\t天平街道\t')
  await expect(window.getByText('已记下 3 条')).toBeVisible()
  const ledger = new Table(window, '热点难点台账')
  await ledger.expectNames(['楼道堆物', '停车难', '广场舞太响'])

  const filters = window.getByRole('radiogroup', { name: '按状态筛选' })
  await filters.getByRole('radio', { name: '过期 1' }).click()
  await ledger.expectNames(['楼道堆物'])
  await filters.getByRole('radio', { name: '全部 3' }).click()
  await window.getByLabel('按单位筛选').selectOption({ label: '天平街道　2' })
  await ledger.expectNames(['楼道堆物', '广场舞太响'])
  await window.getByLabel('查找热点难点').fill('gcw')
  await ledger.expectNames(['广场舞太响'])
  await window.getByLabel('查找热点难点').fill('')

  await ledger.select('楼道堆物')
  const panel = window.getByRole('complementary', { name: '热点难点信息' })
  await panel.getByRole('button', { name: '放进微论坛…' }).click()
  const dialog = window.getByRole('dialog', { name: '放进微论坛' })
  await dialog.getByLabel('停车难').check()
  await dialog.getByRole('button', { name: '放进去 2 条' }).click()
  await expect(panel.getByLabel('状态')).toHaveValue('planned')
  await window.getByRole('button', { name: '看流程' }).click()
  const questions = window.getByRole('list', { name: '问题', exact: true })
  await expect(questions.getByRole('textbox', { name: '问题 1' })).toHaveValue('楼道堆物')
  await expect(questions.getByRole('textbox', { name: '问题 2' })).toHaveValue('停车难')

  // One undo takes the micro-forum and its questions back.
  await window.keyboard.press('Control+z')
  await expect(questions).toHaveCount(0)
  await shell.goTo('热点难点')
  await window.getByLabel('按单位筛选').selectOption('all')
  await ledger.delete('停车难')
  await window.getByRole('button', { name: '撤销', exact: true }).click()
  await ledger.expectNames(['楼道堆物', '停车难', '广场舞太响'])
})
