import { sayToStage } from './pages/displays'
import { startShowAtThird, third } from './pages/sampleShow'
import { expect, test } from './studio'

test('messages are sent to the stage, and removed by undo', async ({ studio }) => {
  const running = await studio.launch()
  const { window } = running
  const { keyboard } = window
  const live = await startShowAtThird(running)
  await live.waitForGap()

  // While a message is typed, Space belongs to it; PageDown would still be GO.
  await keyboard.press('m')
  await window.getByRole('textbox', { name: '给台上的话' }).fill('请看')
  await keyboard.press('Space')
  await keyboard.type('大屏')
  await live.expectCurrent(third)
  await keyboard.press('Enter')
  await expect(live.root.getByText('讲者屏 · 请看 大屏')).toBeVisible()
  await live.expectCurrent(third)

  // After a message to the call board, the presets and the next message are for the speaker again.
  await keyboard.press('m')
  await live.root.getByRole('group', { name: '给', exact: true }).getByRole('button', { name: '候场屏' }).click()
  await keyboard.type('请候场')
  await keyboard.press('Enter')
  await expect(live.root.getByText('候场屏 · 请候场')).toBeVisible()
  await keyboard.press('m')
  const chosen = (of: string, name: string) => live.root.getByRole('group', { name: of, exact: true }).getByText(name)
  await expect(chosen('给', '讲者屏')).toHaveAttribute('aria-pressed', 'true')
  await chosen('样式', '举牌').click()
  await keyboard.press('Escape')
  await keyboard.press('m')
  await expect(chosen('样式', '普通')).toHaveAttribute('aria-pressed', 'true')
  await keyboard.press('Escape')
  await keyboard.press('1')
  await expect(live.root.getByText('讲者屏 · 还有两分钟')).toBeVisible()
  await expect(live.root.getByText('讲者屏 · 请看 大屏')).toHaveCount(0)

  // Undo says what it undid.
  await keyboard.press('Control+z')
  await expect(live.root.getByText('已撤销：给台上的话')).toBeVisible()
  await keyboard.press('Control+z')
  await expect(live.root.getByText('讲者屏 · 请看 大屏')).toBeVisible()

  // The added minute is undone as its own step.
  await keyboard.press('+')
  await expect(live.line(third)).toContainText('15:00 → 16:00')
  await keyboard.press('Control+z')
  await expect(live.line(third)).toContainText('15:00')
  await keyboard.press('Control+z')
  await expect(live.root.getByText('讲者屏 · 请看 大屏')).toHaveCount(0)
})

test('on a low screen the missing people and the messages stay visible, whatever else is shown', async ({ studio }) => {
  const running = await studio.launch()
  const { keyboard } = running.window
  const live = await startShowAtThird(running)
  const inSight = (name: string) => live.root.getByRole('region', { name })
  await expect(inSight('10 分钟内登台').getByRole('button', { name: /周敏/ })).toBeInViewport({ ratio: 1 })
  await expect(inSight('给台上的话').getByRole('button', { name: /请收尾/ })).toBeInViewport({ ratio: 1 })
  for (const name of ['孙桂英', '赵敏芳', '吴丽华'])
    await expect(inSight('接下来').getByText(name)).toBeInViewport({ ratio: 1 })

  // With a message shown, more people missing and the recovery plan open, the segment after the next is still visible.
  await running.window.setViewportSize({ width: 1024, height: 680 })
  await sayToStage(running.window, '请各位候场的老师到上场门集合', { target: '所有屏' })
  for (let i = 0; i < 6; i += 1) await keyboard.press('-')
  await expect(inSight('10 分钟内登台').getByRole('button', { name: /钱国强/ })).toBeVisible()
  const afterNext = inSight('接下来').getByText('微论坛：加梯之后')
  await expect(afterNext).toBeInViewport({ ratio: 1 })
  await keyboard.press('r')
  const recovery = await inSight('追回方案').boundingBox()
  const timer = await live.root.getByRole('timer').boundingBox()
  expect(recovery && recovery.x + recovery.width).toBeLessThanOrEqual(timer?.x ?? 0)
  await expect(afterNext).toBeInViewport({ ratio: 1 })
  await keyboard.press('r')

  // Also while a message is written.
  await keyboard.press('m')
  await expect(inSight('给台上的话').getByRole('textbox')).toBeFocused()
  await expect(inSight('10 分钟内登台').getByRole('button', { name: /周敏/ })).toBeInViewport({ ratio: 1 })
  await keyboard.press('Escape')

  // At the smallest window size every key is there.
  await running.window.setViewportSize({ width: 960, height: 600 })
  for (const word of ['走', '签到', '结束', '锁键']) await expect(live.key(word)).toBeInViewport({ ratio: 1 })
})
