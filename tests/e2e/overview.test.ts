import { Cases } from './pages/cases'
import { Shell } from './pages/shell'
import { expect, test } from './studio'

test('the overview says what is lacking and what is next, and every figure leads to what it counts', async ({
  studio,
}) => {
  const { window } = await studio.launch()
  const shell = new Shell(window)
  await shell.chooseSample()
  await window.getByRole('navigation').getByText('季总览').click()
  await expect(window.getByRole('heading', { name: '街镇都有精选案例，案例目标已达到' })).toBeVisible()

  const funnel = window.getByRole('region', { name: '案例走到哪一步' })
  await expect(funnel).toContainText('收集 72 · 精选 25 · 课堂 4 / 6 期')
  await funnel.getByRole('button', { name: /精选/ }).click()
  await expect(window.getByText('25 / 72 个案例')).toBeVisible()

  // The session to come is read, though it is not open.
  await window.getByRole('navigation').getByText('季总览').click()
  const next = window.getByRole('region', { name: '下一期' })
  await expect(next).toContainText('日期未定')
  await expect(next.getByRole('button', { name: /人待确认，先打给徐镕/ })).toBeVisible()
  await next.getByRole('button', { name: /还没有填日期/ }).click()
  await expect(window.getByRole('banner').getByText('建设富有活力的志愿服务队伍')).toBeVisible()

  await window.getByRole('navigation').getByText('季总览').click()
  await window
    .getByRole('region', { name: '该跟进的' })
    .getByRole('button', { name: /地下车库充电桩/ })
    .click()
  await expect(window.getByRole('row', { name: /地下车库充电桩/ })).toHaveAttribute('aria-selected', 'true')
})

test('a town that loses its last featured case is a hole, and undo fills it', async ({ studio }) => {
  const { window } = await studio.launch()
  const shell = new Shell(window)
  await shell.chooseSample()
  await window.getByRole('navigation').getByText('案例', { exact: true }).click()
  await new Cases(window).show('表格')
  const row = window.getByRole('row', { name: /TELL\+DREAM/ })
  await row.getByText('TELL+DREAM 主题演讲').click()
  await window.keyboard.press('Escape')
  await window.keyboard.press('Delete')
  await expect(row).toHaveCount(0)

  await window.getByRole('navigation').getByText('季总览').click()
  await expect(window.getByRole('heading', { name: '虹梅街道还没有精选案例，精选还差 1 个' })).toBeVisible()
  const holes = window.getByRole('row', { name: /虹梅街道/ }).getByRole('button', { name: '空' })
  await expect(holes).toHaveCount(6)
  await holes.nth(3).click()
  await expect(window.getByText('1 / 71 个案例')).toBeVisible()

  await window.keyboard.press('ControlOrMeta+z')
  await window.getByRole('navigation').getByText('季总览').click()
  await expect(window.getByRole('heading', { name: '街镇都有精选案例，案例目标已达到' })).toBeVisible()
})
