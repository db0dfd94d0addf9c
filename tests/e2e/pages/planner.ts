import type { Locator, Page } from '@playwright/test'
import { expect } from '../studio'
import { dragRow } from './dragRow'

/** The columns of the running order, from left to right. */
const columnPlaces = { 序号: 0, 起止: 1, 时长: 2, 环节: 3, 人员: 4, 提示: 5, 压缩: 6 } as const

/** The running order, as a person sees it. */
export class Planner {
  readonly grid: Locator
  constructor(readonly page: Page) {
    this.grid = page.getByRole('grid', { name: '流程表' })
  }

  async expectOpen() {
    await expect(this.grid).toBeAttached()
  }

  /** The running order has the focus. */
  async expectKeys() {
    await expect(this.grid.getByLabel('流程表的当前格')).toBeFocused()
  }

  /** A cell of a row, by the name of its column. */
  cell(title: string, column: keyof typeof columnPlaces): Locator {
    return this.row(title).getByRole('gridcell').nth(columnPlaces[column])
  }

  /** The field of a cell that is being edited. */
  field(title: string, label: string): Locator {
    return this.row(title).getByLabel(label, { exact: true })
  }

  /** Chooses an option from the list that is open below a cell. */
  async choose(list: string, word: string) {
    await this.page.getByRole('listbox', { name: list }).getByRole('option', { name: word }).click()
  }

  row(title: string): Locator {
    return this.grid.getByRole('row', { name: title, exact: true })
  }

  async titles(): Promise<string[]> {
    const rows = await this.grid.getByRole('row').all()
    const placed = await Promise.all(
      rows.map(async (row) => ({ top: (await row.boundingBox())?.y ?? 0, name: await row.getAttribute('aria-label') })),
    )
    return placed.sort((a, b) => a.top - b.top).map(({ name }) => name ?? '')
  }

  /** Adds a segment at the end of the running order. */
  async add(title: string, kind = '其他') {
    await this.page.getByLabel('新环节类型').selectOption({ label: kind })
    await this.page.getByLabel('新环节名称').fill(title)
    await this.page.getByLabel('新环节名称').press('Enter')
    await expect(this.row(title)).toBeVisible()
  }

  /** Types the planned length of a segment; without one, the assumed length is confirmed. */
  async setLength(title: string, words?: string) {
    await this.cell(title, '时长').dblclick()
    if (words !== undefined) await this.field(title, '时长').fill(words)
    await this.page.keyboard.press('Enter')
    await expect(this.row(title).getByText('暂定')).toHaveCount(0)
    await this.page.keyboard.press('Escape')
  }

  async select(title: string) {
    await this.row(title).click()
    await expect(this.row(title)).toHaveAttribute('aria-selected', 'true')
  }

  /** Drags a row by its handle and drops it on another, above that one if it is further up. */
  async drag(title: string, onto: string, meanwhile?: () => Promise<void>) {
    await dragRow(this.page, this.row(title), this.row(onto), meanwhile)
  }

  /** The panel of the selection. */
  get panel(): Locator {
    return this.page.getByRole('complementary', { name: '所选内容' })
  }

  /** The script of the selected segment, and its estimated length. */
  get script(): Locator {
    return this.panel.getByLabel('讲稿（主持词）')
  }

  get estimate(): Locator {
    return this.panel.getByRole('status').filter({ hasText: '字' })
  }

  async writeScript(title: string, script: string) {
    await this.select(title)
    await this.script.fill(script)
  }

  async setDuration(title: string, duration: string) {
    await this.select(title)
    await this.panel.getByLabel('时长', { exact: true }).first().fill(duration)
    await this.panel.getByLabel('时长', { exact: true }).first().press('Enter')
  }

  /** Casts a person, who is added to the directory if necessary. */
  async cast(title: string, name: string) {
    await this.select(title)
    await this.panel.getByLabel('添加人员或团队').fill(name)
    await this.page.getByRole('option', { name }).first().click()
    await expect(this.panel.getByRole('list', { name: '人员与角色' }).getByText(name)).toBeVisible()
  }

  /** Says when and where the session is, in the details that are shown while no row is selected. */
  async setDay(date: string, venue: string) {
    await this.page.getByLabel('日期').fill(date)
    await this.page.getByRole('textbox', { name: '场地' }).fill(venue)
    await this.page.keyboard.press('Tab')
    await expect(this.page.getByRole('textbox', { name: '场地' })).toHaveValue(venue)
  }

  /** Marks a person who is cast as confirmed. */
  async confirm(title: string, name: string) {
    await this.select(title)
    const presence = this.panel.getByRole('group', { name: `${name} 的到场安排` })
    if (!(await presence.isVisible())) await this.panel.getByText('待确认').first().click()
    await presence.getByLabel('邀请').selectOption('已确认')
  }

  /** The findings of the session, the most severe first. */
  get findings(): Locator {
    return this.panel.getByRole('region', { name: '需处理' })
  }

  async expectStart(title: string, clock: string) {
    await expect(this.row(title).getByText(clock, { exact: true })).toBeVisible()
  }

  async expectEnd(clock: string) {
    await expect(this.page.getByText(`预计结束 ${clock}`)).toBeVisible()
  }

  finding(words: string | RegExp): Locator {
    return this.page.getByRole('region', { name: '需处理' }).getByRole('button', { name: words })
  }
}
