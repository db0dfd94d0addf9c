import type { Locator, Page } from '@playwright/test'
import { expect } from '../studio'
import { Shell } from './shell'

/** The page of one case, as a person reads and edits it. */
export class CasePage {
  readonly article: Locator
  readonly way: Locator
  constructor(readonly page: Page) {
    this.article = page.getByRole('article', { name: '案例文章' })
    this.way = page.getByRole('region', { name: '一路走来' })
  }

  /** Opens the page of a case from the list beside it. */
  static async open(page: Page, name: string): Promise<CasePage> {
    await new Shell(page).goTo('案例')
    await page.getByText('文章', { exact: true }).click()
    await page.getByLabel('查找案例').fill(name)
    await page.getByRole('navigation', { name: '案例，按阶段' }).getByText(name).click()
    const shown = new CasePage(page)
    await expect(shown.field('案例名称')).toHaveValue(name)
    return shown
  }

  field(label: string): Locator {
    return this.article.getByLabel(label, { exact: true })
  }

  async write(label: string, text: string) {
    await this.field(label).fill(text)
    await expect(this.field(label)).toHaveValue(text)
  }

  /** Chooses or creates something in a field that finds by name. */
  async pick(label: string, name: string) {
    await this.article.getByRole('textbox', { name: label }).fill(name)
    await this.page.getByRole('option', { name }).first().click()
  }

  /** How far the case is. */
  async expectStage(name: string) {
    await expect(
      this.article.getByRole('region', { name: '案例走到哪一步' }).getByRole('listitem').filter({ hasText: name }),
    ).toHaveAttribute('aria-current', 'step')
  }
}
