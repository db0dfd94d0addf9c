import type { Locator, Page } from '@playwright/test'
import { expect } from '../studio'

/** The print desk: its papers, each with the state of its prints. */
export class Desk {
  constructor(readonly window: Page) {}

  paper(name: string): Locator {
    const papers = this.window.getByRole('navigation', { name: '纸质文件' })
    return papers.getByRole('button', { name: new RegExp(`^${name}`) })
  }

  /** Shows a paper and waits until its first page is drawn. */
  async choose(name: string): Promise<void> {
    await this.paper(name).click()
    await expect(this.window.getByRole('region', { name: '预览' })).toHaveAttribute('aria-busy', 'false')
  }

  /** Chooses one of the options of the paper that is shown. */
  async setOption(label: string, choice: string): Promise<void> {
    await this.window.getByRole('combobox', { name: label }).click()
    await this.window.getByRole('option', { name: choice, exact: true }).click()
  }

  /** Prints the paper that is shown, and waits until it is remembered. */
  async print(copies: number): Promise<void> {
    await this.window.getByRole('textbox', { name: '份数' }).fill(String(copies))
    await this.window.getByRole('button', { name: `打印 ${copies} 份` }).click()
    await expect(this.piles.getByText(`${copies} 份`, { exact: false }).first()).toBeVisible({ timeout: 60_000 })
  }

  /** The printed and saved copies of the paper that is shown. */
  get piles(): Locator {
    return this.window.getByRole('region', { name: '印出去和存出去的' })
  }

  /** The state of each paper, by name. */
  async expectStates(states: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, state] of Object.entries(states)) {
      await expect(this.paper(name).getByText(state, { exact: true }), name).toBeVisible({ timeout: 30_000 })
    }
  }
}
