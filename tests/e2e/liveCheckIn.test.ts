import { startShow } from './pages/sampleShow'
import { expect, test } from './studio'

test('people are checked in by the initials of their names', async ({ studio }) => {
  const running = await studio.launch()
  const { keyboard } = running.window
  const live = await startShow(running)
  await keyboard.press('c')
  await keyboard.type('zz')
  const nobody = await live.root.getByText('没有找到这个人').boundingBox()
  const field = await live.root.getByLabel('按姓名或拼音找人').boundingBox()
  expect((nobody?.y ?? 1_000) - (field?.y ?? 0)).toBeLessThan(80)
  await live.root.getByLabel('按姓名或拼音找人').fill('')
  await keyboard.type('zhoum')
  const zhou = live.root.getByRole('region', { name: /^签到/ }).getByRole('button', { name: /^周敏/ })
  await expect(zhou).toBeVisible()
  await keyboard.press('Enter')
  await expect(live.root.getByText('周敏 已签到')).toBeVisible()
  // Another Enter checks nobody else in, and nobody out; a press on the line does.
  await keyboard.press('Enter')
  await keyboard.insertText('zhoum')
  await keyboard.press('Enter')
  await expect(live.root.getByText(/^周敏 \d\d:\d\d 已签到$/)).toBeVisible()
  await expect(live.root.getByText('签到 1/')).toBeVisible()
  await zhou.click()
  await expect(live.root.getByText('周敏 的签到已取消')).toBeVisible()
  await expect(zhou).toHaveAttribute('aria-pressed', 'false')
  await keyboard.press('Enter')
  await expect(zhou).toHaveAttribute('aria-pressed', 'true')
  await keyboard.press('Escape')
  await expect(live.root.getByText('签到 1/')).toBeVisible()
})
