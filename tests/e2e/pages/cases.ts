import type { Locator, Page } from '@playwright/test'

/** The screen of cases: several views over one filter and one selection. */
export class Cases {
  constructor(readonly page: Page) {}

  async show(view: '表格' | '文章') {
    await this.page.getByRole('navigation', { name: '案例的视图' }).getByRole('button', { name: view }).click()
  }

  /** A case in the list beside the article. */
  inList(name: string): Locator {
    return this.page.getByRole('navigation', { name: '案例，按阶段' }).getByRole('button', { name })
  }

  get article(): Locator {
    return this.page.getByRole('article', { name: '案例文章' })
  }
}
