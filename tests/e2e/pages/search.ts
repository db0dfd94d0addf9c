import type { Locator, Page } from '@playwright/test'
import { expect } from '../studio'

/** The search over everything, as a person sees it. */
export class Search {
  readonly field: Locator
  readonly results: Locator
  constructor(readonly page: Page) {
    this.field = page.getByRole('combobox', { name: '搜索或命令' })
    this.results = page.getByRole('listbox', { name: '搜索结果' })
  }

  async open() {
    await this.page.keyboard.press('Control+k')
    await expect(this.field).toBeFocused()
  }

  /** Opens it and types; Chinese comes whole, as from an input method. */
  async lookFor(words: string) {
    await this.open()
    await this.page.keyboard.type(words)
  }

  /** A line of the results, in one of its groups. */
  line(group: string, words: string | RegExp): Locator {
    return this.results.getByRole('group', { name: group }).getByRole('option').filter({ hasText: words })
  }
}
