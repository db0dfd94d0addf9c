import { Shell } from './pages/shell'
import { expect, test } from './studio'

test('the app speaks both languages, in both themes, and remembers', async ({ studio }) => {
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
