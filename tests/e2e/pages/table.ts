import type { Locator, Page } from '@playwright/test'
import { expect } from '../studio'
import { dragRow } from './dragRow'

/** A table edited in place, as a person sees it: people, units, attendees. */
export class Table {
  readonly grid: Locator
  /** `region`: the part of the screen with the adding row, if there are several. */
  constructor(
    readonly page: Page,
    name: string,
    readonly region: Page | Locator = page,
  ) {
    this.grid = page.getByRole('grid', { name })
  }

  row(name: string): Locator {
    return this.grid.getByRole('row', { name, exact: true })
  }

  /** The names of the rows, from top to bottom, read at one moment. */
  names(): Promise<string[]> {
    return this.grid.locator('[role=row][aria-selected]').evaluateAll((rows) =>
      rows
        .map((row) => ({ top: row.getBoundingClientRect().top, name: row.getAttribute('aria-label') ?? '' }))
        .sort((a, b) => a.top - b.top)
        .map(({ name }) => name),
    )
  }

  async expectNames(names: readonly string[]) {
    await expect.poll(() => this.names()).toEqual(names)
  }

  /** Types into the row below the list. */
  async add(text: string) {
    const field = this.region.getByLabel(/按回车添加/)
    await field.fill(text)
    await field.press('Enter')
  }

  async select(name: string) {
    await this.row(name).getByRole('gridcell').first().click()
    await expect(this.row(name)).toHaveAttribute('aria-selected', 'true')
  }

  /** Writes into a cell of a row. */
  async write(name: string, column: string, text: string) {
    await this.select(name)
    const field = this.row(name).getByLabel(column, { exact: true })
    await field.fill(text)
    await field.press('Enter')
  }

  /** What a cell holds, as its field shows it. */
  async expectCell(name: string, column: string, value: string) {
    await this.select(name)
    await expect(this.row(name).getByLabel(column, { exact: true })).toHaveValue(value)
  }

  /** Drags a row by its handle to above another one. */
  async dragAbove(name: string, other: string) {
    await dragRow(this.page, this.row(name), this.row(other))
  }

  /** Deletes a row by key. */
  async delete(name: string) {
    await this.select(name)
    await this.row(name).focus()
    await this.page.keyboard.press('Delete')
    await expect(this.row(name)).toHaveCount(0)
  }
}
