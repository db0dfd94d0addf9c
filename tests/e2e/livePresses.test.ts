import { first, openShow, second, startShow } from './pages/sampleShow'
import { expect, test } from './studio'

test('a late press is moved to when it should have been, by keyboard', async ({ studio }) => {
  const running = await studio.launch()
  const { keyboard } = running.window
  const live = await openShow(running, '彩排')
  await keyboard.press('Space')
  await live.expectPhase('彩排中')
  await keyboard.press('f')
  const time = live.root.getByRole('textbox', { name: '真正开始的时间' })
  await expect(time).toBeFocused()
  for (let i = 0; i < 12; i += 1) await keyboard.press('Shift+ArrowLeft')
  await keyboard.press('ArrowRight')
  await expect(live.root.getByText('早 1 分 59 秒')).toBeVisible()
  await keyboard.press('Enter')
  await expect(live.root.getByRole('timer')).toHaveAccessibleName(/ (3:0|2:5)\d$/)
  await live.expectCurrent(first)

  // An invalid time is not accepted, and the field says so.
  await keyboard.press('f')
  await keyboard.type('99:99')
  await expect(live.root.getByText('这不是时间')).toBeVisible()
  await keyboard.press('Enter')
  await expect(time).toBeFocused()
  await keyboard.press('Escape')

  // After Esc nothing is moved.
  await keyboard.press('f')
  await keyboard.press('Shift+ArrowLeft')
  await keyboard.press('Escape')
  await expect(time).toHaveCount(0)
  await expect(live.root.getByRole('timer')).toHaveAccessibleName(/ (3:0|2:5)\d$/)

  // GO closes the strip, so that it never moves another press than the one it was opened for.
  await keyboard.press('f')
  for (let i = 0; i < 6; i += 1) await keyboard.press('ArrowLeft')
  await live.go(second)
  await expect(time).toHaveCount(0)
  await expect(live.root.getByText('最后按的已不是这一次，「忘按了」已收起')).toBeVisible()
  await keyboard.press('Control+z')
  await live.expectCurrent(first)
  await expect(live.root.getByRole('timer')).toHaveAccessibleName(/ (3:0|2:5)\d$/)

  // 忘按了 changes the report too, in which overruns are marked by sign, word and shape.
  for (let i = 0; i < 4; i += 1) await keyboard.press('-')
  await expect(live.root.getByText('超时', { exact: true })).toBeVisible()
  await expect(live.key('−1 分')).toBeDisabled()
  await expect(live.root.getByRole('timer')).toHaveAccessibleName(/ −0:0\d$/)
})

test('a press without effect says so, and undo does not make it effective', async ({ studio }) => {
  const running = await studio.launch()
  const { keyboard } = running.window
  const live = await startShow(running)
  await expect(live.key('上一个')).toBeDisabled()
  await expect(live.key('−1 分')).toBeEnabled()

  // A cut segment is restored by a press on its line, or by undo.
  await keyboard.press('s')
  await live.line(second).getByRole('button', { name: '恢复' }).click()
  await expect(live.line(second)).not.toContainText('已砍掉')

  // A jump to a cut segment restores it, and undo undoes both in one step.
  await keyboard.press('s')
  await expect(live.line(second)).toContainText('已砍掉')
  await live.jump(2, second)
  await expect(live.root.getByText(`已跳到「${second}」，不再算砍掉`)).toBeVisible()
  await keyboard.press('+')
  await expect(live.root.getByText(/不再算砍掉/)).toHaveCount(0)
  await keyboard.press('Control+z')
  await keyboard.press('Control+z')
  await live.expectCurrent(first)
  await expect(live.line(second)).toContainText('已砍掉')
  await keyboard.press('Control+z')
  await expect(live.line(second)).not.toContainText('已砍掉')

  // On a small screen nothing covers the strip of 忘按了, and its times do not overlap.
  await running.window.setViewportSize({ width: 1024, height: 680 })
  await expect(live.root.getByText('已撤销：砍掉')).toBeVisible()
  await keyboard.press('f')
  await expect(live.root.getByText('已撤销：砍掉')).toHaveCount(0)
  await expect(live.root.getByText('← → 1 秒')).toBeInViewport({ ratio: 1 })
  await keyboard.press('Escape')

  // GO starts the segment that was about to be jumped to: the jump is refused with a message, and undo undoes GO.
  await keyboard.press('j')
  await live.go(second)
  await keyboard.press('Enter')
  await expect(live.root.getByRole('alert').filter({ hasText: '这个环节正在进行' })).toBeVisible()
  await expect(live.root.getByRole('textbox', { name: /跳到第/ })).toBeFocused()
  await live.expectCurrent(second)
  await keyboard.press('Escape')
  await keyboard.press('Control+z')
  await live.expectCurrent(first)

  // After the last segment there is nothing to cut.
  await expect(live.key('砍下一个')).toBeEnabled()
  await live.jump(11, '合影')
  await expect(live.key('砍下一个')).toBeDisabled()
  await expect(live.key('上一个')).toBeEnabled()
})
