import type { CDPSession, Page } from '@playwright/test'

/**
 * An input method as the page sees it: keys compose letters, which words then replace. Like a real one it only starts
 * in a text field that has the focus before the key is pressed; elsewhere letters are plain letters.
 */
export class InputMethod {
  private constructor(
    private readonly page: Page,
    private readonly keys: CDPSession,
  ) {}

  static async of(page: Page): Promise<InputMethod> {
    return new InputMethod(page, await page.context().newCDPSession(page))
  }

  /** Types letters without finishing the composition. */
  async compose(letters: string) {
    const field = await this.page.evaluateHandle(() => document.activeElement)
    const isText = await field.evaluate((element) => element instanceof HTMLInputElement && !element.readOnly)
    if (!isText) return this.page.keyboard.type(letters)
    for (let length = 1; length <= letters.length; length += 1) {
      await this.keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', windowsVirtualKeyCode: 229 })
      const text = letters.slice(0, length)
      await this.keys.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length })
    }
    if (!(await field.evaluate((element) => element === document.activeElement)))
      throw new Error(`The field was taken away while “${letters}” was composed in it`)
  }

  /** Replaces the composition with words. */
  async finish(words: string) {
    await this.keys.send('Input.insertText', { text: words })
  }

  /** Cancels the composition. */
  async giveUp() {
    await this.keys.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 })
  }
}
