import type { Page } from '@playwright/test'
import { expect, type RunningStudio } from '../studio'

type Kind = '讲者屏' | '候场屏' | '观众屏'

/** Opens a display from the console's panel and returns its window. */
export async function openDisplay({ app, window }: RunningStudio, kind: Kind): Promise<Page> {
  const panel = window.getByRole('region', { name: '显示屏', exact: true })
  if (!(await panel.isVisible())) await window.keyboard.press('v')
  const [display] = await Promise.all([
    app.waitForEvent('window'),
    panel.getByRole('button', { name: `打开${kind}` }).click(),
  ])
  await expect(panel.getByRole('button', { name: `关闭${kind}` })).toBeVisible()
  await expect(display).toHaveTitle(kind)
  return display
}

/** Changes what a display shows by its own menu. */
export async function turn(display: Page, to: string): Promise<void> {
  await display.locator('body').click({ button: 'right' })
  await display.getByRole('menuitemradio', { name: to, exact: true }).click()
}

/** Sends a message to the stage from the console. */
export async function sayToStage(
  page: Page,
  text: string,
  how: { style?: string; target?: string } = {},
): Promise<void> {
  await page.keyboard.press('m')
  const stage = page.getByRole('region', { name: '给台上的话' })
  for (const choice of [how.target, how.style])
    if (choice) await stage.getByRole('button', { name: choice, exact: true }).click()
  await stage.getByRole('textbox', { name: '给台上的话' }).fill(text)
  await page.keyboard.press('Enter')
}

/** The texts of a display that are cut: by the edge of their container, or by a limit of lines. */
export const cutTexts = (display: Page): Promise<string[]> =>
  display.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('h1, h2, p, span, [role=alert]')]
      .filter((text) => text.childElementCount === 0 && text.innerText.trim() !== '')
      .filter((text) => {
        // Less than that is only the leading of a line, without any part of a letter.
        const half = parseFloat(getComputedStyle(text).fontSize) / 2
        if (text.clientHeight > 0 && text.scrollHeight > text.clientHeight + half) return true
        const { bottom } = text.getBoundingClientRect()
        const around = text.closest('section, aside, header, [role=alert]') ?? document.body
        return bottom > Math.min(innerHeight, around.getBoundingClientRect().bottom) + half / 4
      })
      .map((text) => text.innerText),
  )
