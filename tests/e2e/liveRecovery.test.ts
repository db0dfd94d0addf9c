import type { Locator } from '@playwright/test'
import { first, second, startShow, startShowAtThird, third } from './pages/sampleShow'
import { expect, test } from './studio'

test('the recovery plan ends at the hard end, and is accepted as a whole', async ({ studio }) => {
  const running = await studio.launch()
  const { keyboard } = running.window
  const live = await startShowAtThird(running)

  // Half an hour more runs past the hard end.
  for (let i = 0; i < 30; i += 1) await keyboard.press('+')
  await expect(live.line(third)).toContainText('45:00')
  await expect(live.over).toContainText('超出')
  await keyboard.press('r')
  const recovery = live.root.getByRole('region', { name: '追回方案' })
  await expect(recovery.getByRole('status')).toContainText('正好')
  await recovery.getByRole('listitem').first().getByRole('button', { name: '不动' }).click()
  await expect(recovery.getByRole('button', { name: '还原' })).toBeVisible()
  await keyboard.press('a')
  await expect(live.over).not.toContainText('超出')
  await keyboard.press('Escape')
  await expect(recovery).toHaveCount(0)
})

test('the recovery plan is accepted line by line by keyboard, and none of its keys is GO', async ({ studio }) => {
  const running = await studio.launch()
  const { keyboard } = running.window
  const live = await startShow(running, '彩排')
  for (let i = 0; i < 20; i += 1) await keyboard.press('+')
  await keyboard.press('r')
  const recovery = live.root.getByRole('region', { name: '追回方案' })
  const chosen = recovery.locator('[aria-current]')
  const lines = recovery.getByRole('listitem')
  await expect(recovery.getByRole('status')).toContainText('正好')
  const titleOf = (line: Locator): Promise<string> => line.locator('span').first().innerText()
  const [above, below] = [await titleOf(lines.nth(0)), await titleOf(lines.nth(1))]
  await expect(chosen).toContainText(above)
  await keyboard.press('ArrowDown')
  await expect(chosen).toContainText(below)

  // A line is refused, freed, and set to a typed length.
  await keyboard.press('k')
  await expect(chosen.getByRole('button', { name: '还原' })).toBeVisible()
  await keyboard.press('k')
  await expect(recovery.getByRole('button', { name: '还原' })).toHaveCount(0)
  await keyboard.press('ArrowUp')
  await keyboard.press('ArrowDown')
  await expect(chosen).toContainText(below)
  await keyboard.press('e')
  const length = chosen.getByRole('textbox')
  await expect(length).toBeFocused()
  await keyboard.type('25:00')
  await keyboard.press('Enter')
  await expect(length).not.toBeFocused()
  await expect(length).toHaveValue('25:00')
  await live.expectCurrent(first)

  // It is still there after the panel was closed to look at something else.
  await keyboard.press('r')
  await expect(recovery).toHaveCount(0)
  await keyboard.press('r')
  await keyboard.press('ArrowDown')
  await expect(chosen).toContainText(below)
  await expect(length).toHaveValue('25:00')

  // A length below the minimum becomes the minimum, and a visible text says so.
  await keyboard.press('e')
  await keyboard.type('1:00')
  await keyboard.press('Enter')
  const held = live.root.getByText(/^最短 \d+:\d\d，已按 \d+:\d\d 计$/)
  await expect(held).toBeVisible()
  const panel = await recovery.boundingBox()
  expect((await held.boundingBox())?.x).toBeGreaterThan((panel?.x ?? 0) + (panel?.width ?? 0))
  await keyboard.press('e')
  await keyboard.type('25:00')
  await keyboard.press('Enter')

  // One line is accepted; then Space is GO, with the plan still open.
  await keyboard.press('y')
  await expect(live.line(below)).toContainText('25:00')
  await expect(chosen).toHaveCount(1)
  await keyboard.press('Space')
  await live.expectCurrent(second)
})
