import type { Locator, Page } from '@playwright/test'
import { expect } from '../studio'

/**
 * Drags a row by its handle to above another one, as a hand does: it lets go once the line shows where the row would
 * go. (The rows are measured after the drag has begun; a machine can let go before that, and nothing moves.)
 */
export async function dragRow(page: Page, row: Locator, onto: Locator, meanwhile?: () => Promise<void>) {
  await row.hover()
  const from = await row.getByRole('button', { name: /换位置/ }).boundingBox()
  const to = await onto.boundingBox()
  if (!from || !to) throw new Error('The rows are not on the screen')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + 60, to.y + to.height - 6, { steps: 8 })
  await page.mouse.move(to.x + 60, to.y + 8, { steps: 4 })
  await expect(onto).toHaveAttribute('data-drop', /above|below/)
  await meanwhile?.()
  await page.mouse.up()
}
