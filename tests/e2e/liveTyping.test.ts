import { first, fourth, second, startShow, startShowAtThird, third } from './pages/sampleShow'
import { expect, test } from './studio'

test('an unfinished note is stored, whatever closes its field', async ({ studio }) => {
  const running = await studio.launch()
  const { window } = running
  const { keyboard } = window
  const live = await startShow(running)

  // GO closes the panel; the note belongs to the segment it was started in, and undo undoes GO, not the note.
  await keyboard.press('n')
  await keyboard.type('片子卡了一下')
  await live.go(second)
  await expect(live.root.getByText(`已记到「${first}」`)).toBeVisible()
  await expect(live.root.getByText('已记 片子卡了一下')).toHaveCount(0)
  await keyboard.press('Control+z')
  await live.expectCurrent(first)
  await expect(live.root.getByText('已记 片子卡了一下')).toBeVisible()
  // The console has the keys again: Space is GO.
  await live.waitForGap()
  await keyboard.press('Space')
  await live.expectCurrent(second)

  // Esc, which clickers send, another panel, a reload of the page and the end store it too.
  await keyboard.press('n')
  await keyboard.type('话筒有啸叫')
  await keyboard.press('Escape')
  await expect(live.root.getByText('已记 话筒有啸叫')).toBeVisible()
  await keyboard.press('n')
  await keyboard.type('嘉宾迟到')
  await live.key('签到').click()
  await expect(live.root.getByText('已记 嘉宾迟到')).toBeVisible()
  await keyboard.press('Escape')
  await live.go(third)
  await keyboard.press('n')
  await keyboard.type('提问很多')
  await window.reload()
  await live.expectCurrent(third)
  await expect(live.root.getByText('已记 提问很多')).toBeVisible()
  await live.go(fourth)
  await keyboard.press('n')
  await keyboard.type('演得很好')
  await live.key('结束').click()
  await live.key('再按一次结束').click()
  const report = window.getByRole('region', { name: '会后报告' })
  const noteOf = (of: string) => report.getByRole('row').filter({ hasText: of }).getByRole('textbox')
  await expect(noteOf(first)).toHaveValue('片子卡了一下')
  await expect(noteOf(second)).toHaveValue('嘉宾迟到')
  await expect(noteOf(third)).toHaveValue('提问很多')
  await expect(noteOf(fourth)).toHaveValue('演得很好')
})

test('unfinished messages and lengths wait until they are sent or accepted', async ({ studio }) => {
  const running = await studio.launch()
  const { keyboard } = running.window
  const live = await startShowAtThird(running)

  // A message is only sent by the user who writes it, and waits until then.
  await keyboard.press('m')
  await live.root.getByRole('group', { name: '给', exact: true }).getByRole('button', { name: '候场屏' }).click()
  await keyboard.type('请到上场')
  await live.go(fourth)
  await keyboard.press('Escape')
  await expect(live.root.getByText('候场屏 · 请到上场')).toHaveCount(0)
  await live.root.getByRole('button', { name: /接着写/ }).click()
  await expect(live.root.getByRole('textbox', { name: '给台上的话' })).toHaveValue('请到上场')
  await keyboard.press('End')
  await keyboard.type('门集合')
  await keyboard.press('Enter')
  await expect(live.root.getByText('候场屏 · 请到上场门集合')).toBeVisible()

  // A length of the recovery plan too, closed by the mouse.
  for (let i = 0; i < 30; i += 1) await keyboard.press('+')
  await keyboard.press('r')
  const recovery = live.root.getByRole('region', { name: '追回方案' })
  await keyboard.press('e')
  const length = recovery.locator('[aria-current]').getByRole('textbox')
  await expect(length).toBeFocused()
  const title = await recovery.locator('[aria-current] span').first().innerText()
  await keyboard.type('24:00')
  await recovery.getByRole('button', { name: '关闭' }).click()
  await expect(recovery).toHaveCount(0)
  await keyboard.press('r')
  await expect(recovery.getByRole('textbox', { name: `${title}改成多长` })).toHaveValue('24:00')
  await keyboard.press('Escape')
})
