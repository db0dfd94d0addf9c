import { LiveConsole } from './pages/console'
import { openDisplay } from './pages/displays'
import { Shell } from './pages/shell'
import { expect, test } from './studio'

test('the app has two languages and two themes, and remembers the choice', async ({ studio }) => {
  const first = await studio.launch()
  const shell = new Shell(first.window)
  await shell.chooseSample()
  await shell.openSession('文明实践助推社会治理')
  await shell.goTo('设置')
  await first.window.getByText('English', { exact: true }).click()
  await first.window.getByText('Dark', { exact: true }).click()
  await expect(first.window.locator('html')).toHaveAttribute('lang', 'en')
  await expect(first.window.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await first.window.getByRole('navigation').getByText('Running order').click()
  await expect(first.window.getByText('Planned end 15:58')).toBeVisible()
  await expect(first.window.getByText('Early −2:00')).toBeVisible()
  const labels = await first.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label))
  expect(labels?.join(' ')).toContain('File')
  await first.close()

  const second = await studio.launch()
  await expect(second.window.getByText('Planned end 15:58')).toBeVisible()
  await expect(second.window.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
})

test('displays follow the language at once, and so does a page that is reloaded', async ({ studio }) => {
  const running = await studio.launch()
  const { window } = running
  const shell = new Shell(window)
  await shell.chooseSample()
  await shell.openSession('文明实践助推社会治理')
  await LiveConsole.open(window, '彩排')
  const speaker = await openDisplay(running, '讲者屏')
  await expect(speaker.getByText(/^(距开始|即将开始)$/)).toBeVisible()
  await window.getByRole('button', { name: '回到流程' }).click()
  await shell.goTo('设置')
  await window.getByText('English', { exact: true }).click()
  await expect(speaker.getByText(/^(Starts in|Starting soon)$/)).toBeVisible()
  await expect(speaker).toHaveTitle('Speaker timer')

  await speaker.reload()
  await expect(speaker.getByText(/^(Starts in|Starting soon)$/)).toBeVisible()
  await window.reload()
  await expect(window.getByRole('region', { name: 'Appearance' })).toBeVisible()
})

test('at the usual window size no important text is cut, in both languages', async ({ studio }) => {
  const { app, window } = await studio.launch()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800))
  const shell = new Shell(window)
  await shell.chooseSample()
  const themes = window.getByRole('table').getByRole('button', { name: /声|实践|整合|建设|提升/ })
  const cut = () =>
    themes.evaluateAll((all) =>
      all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map(({ textContent }) => textContent),
    )
  const planner = await shell.openSession('文明实践助推社会治理')
  const skit = window.getByRole('row', { name: '情景剧《上上下下》' })
  await planner.select('情景剧《上上下下》')
  await planner.panel.getByLabel('定时开始').fill('14:30')
  await planner.panel.getByLabel('定时开始').press('Enter')
  await expect(skit.getByText('空 7:00')).toBeVisible()
  for (const language of [
    { sessions: '课堂（期）', people: '人员与团队', planner: '流程', sample: '示例', delete: '删除周敏' },
    { sessions: 'Sessions', people: 'People', planner: 'Running order', sample: 'Sample', delete: 'Delete 周敏' },
  ]) {
    const go = (screen: string) => window.getByRole('navigation').getByText(screen, { exact: true }).click()
    await go(language.planner)
    await expect(skit.getByText(language.sample, { exact: true })).toBeInViewport({ ratio: 1 })
    await expect(skit.getByTitle('情景剧《上上下下》')).toBeVisible()
    await go(language.people)
    await expect(window.getByRole('button', { name: language.delete })).toBeInViewport({ ratio: 1 })
    await go(language.sessions)
    await expect(themes.first()).toBeVisible()
    expect(await cut()).toEqual([])
    await window.getByRole('navigation').getByRole('button').last().click()
    await window.getByText('English', { exact: true }).click()
  }
})
