import type { Locator } from '@playwright/test'
import { expect, type RunningStudio } from '../studio'

/** The pictures and files of a case, as a person sees them. */
export class Attachments {
  readonly region: Locator

  constructor(readonly running: RunningStudio) {
    this.region = running.window.getByRole('region', { name: '附件' })
  }

  item(name: string): Locator {
    return this.region.getByRole('listitem', { name, exact: true })
  }

  /** Answers the system's dialog for files with these. */
  async choosing(...files: readonly string[]) {
    await this.running.app.evaluate(
      ({ dialog }, filePaths) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
      },
      [...files],
    )
  }

  async add(...files: readonly string[]) {
    await this.choosing(...files)
    await this.region.getByRole('button', { name: '添加图片或文件…' }).click()
  }

  /** Drags files from the desktop and drops them on the list. Names in ASCII are dragged in every locale. */
  async drop(...files: readonly string[]) {
    const { window } = this.running
    await this.region.scrollIntoViewIfNeeded()
    const box = await this.region.boundingBox()
    if (!box) throw new Error('The list is not in view')
    const [x, y] = [box.x + box.width / 2, box.y + 20]
    const session = await window.context().newCDPSession(window)
    const data = { items: [], files: [...files], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver'] as const)
      await session.send('Input.dispatchDragEvent', { type, x, y, data })
    await expect(this.region.getByText('松开鼠标，添加到这里')).toBeVisible()
    await session.send('Input.dispatchDragEvent', { type: 'drop', x, y, data })
    await session.detach()
  }

  async expectNames(names: readonly string[]) {
    const items = this.region.getByRole('listitem')
    await expect.poll(() => items.evaluateAll((all) => all.map((item) => item.ariaLabel))).toEqual(names)
  }

  /** The small picture of an item is drawn. */
  async expectPicture(name: string) {
    const picture = this.item(name).locator('img')
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  }
}
