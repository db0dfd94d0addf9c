import type { Locator, Page } from '@playwright/test'
import { expect } from '../studio'

/** The screen of cases: several views over one filter and one selection. */
export class Cases {
  constructor(readonly page: Page) {}

  async show(view: '看板' | '表格' | '文章') {
    await this.page.getByRole('navigation', { name: '案例的视图' }).getByRole('button', { name: view }).click()
  }

  /** A case in the list beside the article. */
  inList(name: string): Locator {
    return this.page.getByRole('navigation', { name: '案例，按阶段' }).getByRole('button', { name })
  }

  get article(): Locator {
    return this.page.getByRole('article', { name: '案例文章' })
  }

  /** A stage of the board, and a card on it. */
  column(stage: string): Locator {
    return this.page.getByRole('listbox', { name: stage, exact: true })
  }

  card(name: string): Locator {
    return this.page.getByRole('group', { name: '案例看板' }).getByRole('option', { name, exact: true })
  }

  async expectStage(name: string, stage: string) {
    await expect(this.column(stage).getByRole('option', { name, exact: true })).toBeVisible()
  }

  /** Drags a card by the mouse to the top of a stage, and lets go once the board shows where it would go. */
  async drag(name: string, stage: string) {
    const from = await this.card(name).boundingBox()
    const to = await this.column(stage).boundingBox()
    if (!from || !to) throw new Error('The board is not on the screen')
    const { mouse } = this.page
    await mouse.move(from.x + 40, from.y + 20)
    await mouse.down()
    await mouse.move(from.x + 60, from.y + 30, { steps: 4 })
    await mouse.move(to.x + 60, to.y + 20, { steps: 8 })
    await expect(this.column(stage)).toHaveAttribute('data-over', 'true')
    await mouse.up()
  }

  /** What asks about a move that is not allowed. */
  get question(): Locator {
    return this.page.getByRole('dialog')
  }

  /** Adds cases in the table. */
  async add(...names: readonly string[]) {
    await this.show('表格')
    for (const name of names) {
      await this.page.getByLabel(/输入案例名称/).fill(name)
      await this.page.keyboard.press('Enter')
      await expect(this.page.getByRole('row', { name, exact: true })).toBeVisible()
    }
  }
}
