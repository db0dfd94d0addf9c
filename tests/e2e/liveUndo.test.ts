import { first, second, startShow, startShowAtThird, third } from './pages/sampleShow'
import { expect, test } from './studio'

test('undo and redo apply to GO and to the message to the speaker', async ({ studio }) => {
  const running = await studio.launch()
  const { keyboard } = running.window
  const live = await startShow(running)
  await keyboard.press('2')
  const words = live.root.getByText('讲者屏 · 请收尾')
  await expect(words).toBeVisible()
  await live.go(second)
  await expect(words).toHaveCount(0)
  await keyboard.press('Control+z')
  await live.expectCurrent(first)
  await expect(words).toBeVisible()
  for (const [undo, redo] of [
    ['Control+z', 'Control+Shift+z'],
    ['Control+z', 'Control+y'],
  ] as const) {
    await keyboard.press(redo)
    await live.expectCurrent(second)
    await expect(live.root.getByText('已重做：走')).toBeVisible()
    await expect(words).toHaveCount(0)
    await keyboard.press(undo)
    await live.expectCurrent(first)
  }
  // After another press there is nothing to redo.
  await keyboard.press('+')
  await keyboard.press('Control+y')
  await expect(live.line(first)).toContainText('5:00 → 6:00')
  await live.expectCurrent(first)

  // The keys of a clicker for back, blank, start and end do nothing; back has a key that no clicker sends.
  await live.go(second)
  for (const key of ['b', '.', 'PageUp', 'F5', 'Shift+F5', 'Escape']) await keyboard.press(key)
  await live.expectCurrent(second)
  await live.expectPhase('演出中')
  await keyboard.press('Shift+Backspace')
  await live.expectCurrent(first)
})

test('a note is written and a segment jumped to by keyboard, and undo undoes both', async ({ studio }) => {
  const running = await studio.launch()
  const { keyboard } = running.window
  const live = await startShowAtThird(running)

  // A note on the current segment stays visible as long as that is current.
  await keyboard.press('n')
  await keyboard.type('提问很多')
  await keyboard.press('Enter')
  await expect(live.root.getByText('已记 提问很多')).toBeVisible()
  await keyboard.press('Control+z')
  await expect(live.root.getByText('已撤销：记一笔')).toBeVisible()
  await expect(live.root.getByText('已记 提问很多')).toHaveCount(0)
  await keyboard.press('n')
  await keyboard.type('提问很多')
  await keyboard.press('Enter')
  await expect(live.root.getByText('已记 提问很多')).toBeVisible()

  // A jump by number, and back. An unknown number stays in the field, with a message.
  await keyboard.press('j')
  await keyboard.type('99')
  await keyboard.press('Enter')
  await expect(live.root.getByText(/没有这个号码，请填 1–\d+/)).toBeVisible()
  await expect(live.root.getByRole('textbox', { name: /跳到第/ })).toHaveValue('99')
  await keyboard.press('Backspace')
  await keyboard.press('Backspace')
  await keyboard.type('6')
  await keyboard.press('Enter')
  await live.expectCurrent('茶歇')
  await expect(live.line('情景剧')).toContainText('已略过')
  await keyboard.press('Control+z')
  await live.expectCurrent(third)
})
