import type { Page } from '@playwright/test'
import { expect } from '../studio'
import { Planner } from './planner'

/** The frame around every screen, as a user sees it. */
export class Shell {
  constructor(readonly page: Page) {}

  async chooseSample() {
    await this.page.getByRole('button', { name: '打开示例工作区' }).click()
    // A season with cases opens with its overview.
    await expect(this.page.getByRole('heading', { name: '季总览' })).toBeVisible()
    await this.page.getByRole('navigation').getByText('课堂（期）').click()
    await expect(this.page.getByText('文明实践助推社会治理')).toBeVisible()
  }

  async chooseEmpty() {
    await this.page.getByRole('button', { name: '从空白开始' }).click()
    await expect(this.page.getByText('还没有课堂')).toBeVisible()
  }

  /** Opens a session of the list by its theme. */
  async openSession(theme: string): Promise<Planner> {
    await this.page.getByRole('navigation').getByText('课堂（期）').click()
    await this.page.getByText(theme, { exact: true }).dblclick()
    const planner = new Planner(this.page)
    await planner.expectOpen()
    return planner
  }

  async createSession(theme: string): Promise<Planner> {
    await this.page.getByRole('navigation').getByText('课堂（期）').click()
    await this.page.getByRole('button', { name: '新建课堂' }).first().click()
    const planner = new Planner(this.page)
    await this.page.getByLabel('主题').fill(theme)
    await this.page.keyboard.press('Enter')
    await expect(this.page.getByRole('banner').getByText(theme)).toBeVisible()
    return planner
  }

  /** 已保存 is shown only when everything is on disk. */
  async expectSaved() {
    await expect(this.page.getByText('已保存', { exact: true })).toBeVisible()
  }

  /** Puts text on the system's clipboard as another program would, without the app. */
  async copyToClipboard(content: { text: string; html: string }) {
    await this.page.evaluate(({ text, html }) => {
      const write = (event: ClipboardEvent) => {
        event.stopImmediatePropagation()
        event.preventDefault()
        event.clipboardData?.setData('text/plain', text)
        event.clipboardData?.setData('text/html', html)
      }
      window.addEventListener('copy', write, { once: true, capture: true })
      document.execCommand('copy')
    }, content)
  }

  async goTo(
    screen:
      | '课堂（期）'
      | '调研'
      | '流程'
      | '出席人员'
      | '现场'
      | '打印'
      | '人员与团队'
      | '热点难点'
      | '案例'
      | '推广'
      | '基础资料'
      | '回收站'
      | '设置',
  ) {
    await this.page.getByRole('navigation').getByText(screen, { exact: true }).click()
  }
}
