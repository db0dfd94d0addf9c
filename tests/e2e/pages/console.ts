import type { Locator, Page } from '@playwright/test'
import { expect } from '../studio'

/** The live console, as a stage manager sees it. */
export class LiveConsole {
  constructor(readonly page: Page) {}

  /** From the planner through the preflight to the waiting console. */
  static async open(page: Page, kind: '彩排' | '开始演出'): Promise<LiveConsole> {
    await page.getByRole('button', { name: kind, exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: '进入现场', exact: true }).click()
    const console = new LiveConsole(page)
    await console.expectPhase('候场中')
    // The press that opens the console counts as one.
    await console.waitForGap()
    return console
  }

  get root(): Locator {
    return this.page.getByRole('main', { name: '现场控制台' })
  }

  async expectPhase(words: '候场中' | '演出中' | '彩排中' | '已暂停') {
    await expect(this.root.getByRole('status').filter({ hasText: words })).toBeVisible()
  }

  async expectCurrent(title: string) {
    await expect(this.root.getByRole('heading', { name: title, level: 2 })).toBeVisible()
  }

  /** A line of the running order. */
  line(title: string): Locator {
    return this.root.getByRole('region', { name: '流程' }).getByRole('listitem').filter({ hasText: title })
  }

  /** A button of the bottom bar, by its label. */
  key(word: string): Locator {
    return this.root.getByRole('toolbar', { name: '按键' }).getByRole('button').filter({ hasText: word })
  }

  /** Two presses of GO within 400 ms are one. Waits until the next counts separately. */
  async waitForGap() {
    await this.page.waitForFunction(([since, gapMs]) => performance.now() - since >= gapMs, [
      await this.page.evaluate(() => performance.now()),
      400,
    ] as const)
  }

  /** GO by the clicker's key, to the segment with that title. */
  async go(title: string) {
    await this.waitForGap()
    await this.page.keyboard.press('PageDown')
    await this.expectCurrent(title)
  }

  /** Jumps to a segment by its number. */
  async jump(number: number, title: string) {
    await this.page.keyboard.press('j')
    await this.page.keyboard.type(String(number))
    await this.page.keyboard.press('Enter')
    await this.expectCurrent(title)
  }

  /** The card that says how late it is. */
  get over(): Locator {
    return this.root.getByRole('region', { name: '此刻比计划' })
  }

  async expectOnDisk() {
    await expect(this.root.getByText('每一步已存盘')).toBeVisible()
  }
}
