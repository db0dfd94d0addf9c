import { paste } from './pages/clipboard'
import { Shell } from './pages/shell'
import { Table } from './pages/table'
import { expect, test } from './studio'

/** The towns of a list that is pasted into the library. */
const towns = ['天平街道', '湖南街道', '华泾镇']

test('an organizer plans two rounds of visits, notes what they brought, and pastes a table', async ({ studio }) => {
  const running = await studio.launch()
  const { window } = running
  const shell = new Shell(window)
  await shell.chooseEmpty()
  const main = window.getByRole('main')
  const cell = (name: string) => main.getByRole('button', { name })
  const panel = main.getByRole('complementary', { name: '调研信息' })
  const headline = main.getByRole('heading', { level: 1 })

  await shell.goTo('调研')
  await main.getByRole('button', { name: '建第一轮和第二轮' }).click()
  await expect(headline).toHaveText('还没有定要走访哪些街镇')
  await paste(running, `街镇\t日期\n${towns.map((town, i) => `${town}\t2021年3月${i + 1}日`).join('\n')}`)
  await expect(window.getByText('已记下 3 次调研')).toBeVisible()
  await expect(headline).toHaveText('还差 3 个街镇')
  await expect(cell('天平街道 第一轮：逾期')).toContainText('3月1日')

  // By keys: to the second round of 天平街道, where nothing is planned, and into the panel.
  await cell('天平街道 第一轮：逾期').click()
  await window.keyboard.press('ArrowRight')
  await expect(cell('天平街道 第二轮：未安排')).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(panel.getByLabel('日期')).toBeFocused()
  await panel.getByLabel('日期').fill('2021-06-02')
  await panel.getByRole('button', { name: '安排调研' }).click()
  await expect(cell('天平街道 第二轮：逾期')).toContainText('6月2日')
  await panel.getByRole('button', { name: '记为已完成' }).click()
  await expect(cell('天平街道 第二轮：已完成')).toBeVisible()

  await panel.getByLabel('带队').fill('顾芸')
  await panel.getByLabel('带队').press('Enter')
  await panel.getByLabel('添加参加人员').fill('陈立、方毅')
  await panel.getByLabel('添加参加人员').press('Enter')
  await expect(panel.getByRole('button', { name: '移出“方毅”' })).toBeVisible()
  await panel.getByLabel('听到的情况').fill('活动场地不够')
  await panel.getByLabel('添加发现的案例').fill('楼道议事会')
  await panel.getByLabel('添加发现的案例').press('Enter')
  await panel.getByLabel('添加热点难点').fill('地下车库没有充电桩')
  await panel.getByLabel('添加热点难点').press('Enter')
  await expect(cell('天平街道 第二轮：已完成')).toContainText('案例 1 难点 1')

  await panel.getByRole('button', { name: '楼道议事会', exact: true }).click()
  await expect(window.getByRole('navigation').getByRole('button', { name: /^案例/ })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await shell.goTo('热点难点')
  await expect(new Table(window, '热点难点台账').row('地下车库没有充电桩')).toContainText('天平街道')
  await shell.goTo('调研')

  const table = [
    '轮次\t日期\t时间\t街镇\t带队\t参加人员\t听到的情况\t备注\t是否完成',
    '第一轮\t2021年3月1日\t14:00\t天平街道\t顾芸\t陈立\t缺停车位\t\t是',
    '第二轮\t2021年6月3日\t\t湖南街道\t顾芸\t陈立\t\t\t是',
    '第三轮\t另定\t\t漕河泾街道\t\t\t\t\t',
  ].join('\n')
  await cell('天平街道 第一轮：逾期').click()
  await paste(running, table)
  await expect(window.getByText('已记下 2 次调研')).toBeVisible()
  await expect(window.getByText('1 次已在表中，补上了空着的内容')).toBeVisible()
  await expect(window.getByText('1 处看不懂，写进了备注：另定')).toBeVisible()
  await expect(cell('天平街道 第一轮：已完成')).toBeVisible()
  await expect(cell('湖南街道 第二轮：已完成')).toBeVisible()
  await expect(cell('漕河泾街道 第三轮：已安排')).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(cell('天平街道 第一轮：逾期')).toBeVisible()
  await expect(main.getByText('漕河泾街道')).toHaveCount(0)

  await main.getByRole('radio', { name: '列表' }).click()
  const list = new Table(window, '调研列表')
  await list.expectNames(['天平街道 · 第一轮', '湖南街道 · 第一轮', '华泾镇 · 第一轮', '天平街道 · 第二轮'])
  await main.getByRole('radio', { name: /已完成/ }).click()
  await list.expectNames(['天平街道 · 第二轮'])
  await list.delete('天平街道 · 第二轮')
  await expect(window.getByText('已删除调研“天平街道 · 第二轮”')).toBeVisible()
  await window.getByRole('button', { name: '撤销', exact: true }).click()
  await list.expectNames(['天平街道 · 第二轮'])

  await shell.expectSaved()
})
