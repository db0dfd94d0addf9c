import type { CDPSession, Page } from '@playwright/test'

/**
 * An input method as the page hears it: each key is taken, the letters are composed, and words take their place. As a
 * real one it begins only in a text field that has the focus before the key is pressed: elsewhere letters are letters.
 */
export class InputMethod {
  private constructor(
    private readonly page: Page,
    private readonly keys: CDPSession,
  ) {}

  static async of(page: Page): Promise<InputMethod> {
    return new InputMethod(page, await page.context().newCDPSession(page))
  }

  /** Types letters, which stay unfinished. */
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

  /** Puts words in place of what is composed. */
  async finish(words: string) {
    await this.keys.send('Input.insertText', { text: words })
  }

  /** Leaves nothing of what is composed. */
  async giveUp() {
    await this.keys.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 })
  }
}
