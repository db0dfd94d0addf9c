import { first, openShow, second, startShowAtThird, third } from './pages/sampleShow'
import { expect, test } from './studio'

test('one key starts the show and goes to the next segment', async ({ studio }) => {
  const running = await studio.launch()
  const { keyboard } = running.window
  const live = await openShow(running)

  // 开始 is the same key as 走, and two presses in a row are one.
  await keyboard.press('Space')
  await live.expectPhase('演出中')
  await live.expectCurrent(first)
  await expect(live.line(first)).toHaveAttribute('aria-current', 'step')
  await live.waitForGap()
  // The second press does not wait for the first: on a busy machine the gap between them would be too long.
  await Promise.all([keyboard.press('PageDown'), keyboard.press('PageDown')])
  await live.expectCurrent(second)
  await live.waitForGap()

  // A button pressed by mouse does not take the keys: Enter is GO, and the minute is added once.
  await live.key('＋1 分').click()
  await expect(live.line(second)).toContainText('4:00')
  await keyboard.press('Enter')
  await live.expectCurrent(third)
  await expect(live.line(second)).toContainText(/3:00，实用 0:0\d/)
  await expect(live.line(third)).toContainText('15:00')
})

test('locked, only GO, pause and undo work', async ({ studio }) => {
  const running = await studio.launch()
  const { window } = running
  const { keyboard } = window
  const live = await startShowAtThird(running)

  await keyboard.press('l')
  await expect(live.key('跳到')).toHaveCount(0)
  await keyboard.press('+')
  await keyboard.press('p')
  await live.expectPhase('已暂停')
  await keyboard.press('p')
  await live.expectPhase('演出中')
  await expect(live.line(third)).toContainText('15:00')

  // Nor does anything in the rest of the app.
  await keyboard.press('Control+k')
  await keyboard.press('F1')
  await keyboard.press('Control+n')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expect(live.root.getByRole('button', { name: '回到流程' })).toBeDisabled()
  await live.expectCurrent(third)

  // L typed twice unlocks.
  await keyboard.press('l')
  await keyboard.press('l')
  await expect(live.key('跳到')).toBeVisible()
  await live.expectOnDisk()
})
