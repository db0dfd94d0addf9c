import { readFile, writeFile } from 'node:fs/promises'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, type RunningStudio } from '../studio'

const body = 'word/document.xml'

/** Saves what the print desk shows for a word processor, answering the system's dialog with `file`. */
export async function saveWordAs({ app, window }: RunningStudio, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
  await window.getByRole('button', { name: '存为 Word…' }).click()
  await expect(window.getByText(`已存为 ${file}`)).toBeVisible({ timeout: 60_000 })
}

/** Gives the app a file to read scripts back from, in place of the system's dialog. */
export async function readBack({ window }: RunningStudio, file: string): Promise<void> {
  const asked = window.waitForEvent('filechooser')
  await window.getByRole('button', { name: '读回改过的 Word 稿…' }).click()
  await (await asked).setFiles(file)
}

/** The text of a Word file, a line per paragraph. */
export async function wordsIn(file: string): Promise<string> {
  const paragraphs = (await documentIn(file)).split('</w:p>')
  return paragraphs.map((one) => one.replaceAll(/<[^>]*>/g, '')).join('\n')
}

/** Changes a Word file as a word processor does. */
export class WordEditor {
  private constructor(
    private readonly file: string,
    private xml: string,
  ) {}

  static async open(file: string): Promise<WordEditor> {
    return new WordEditor(file, await documentIn(file))
  }

  /** Replaces words within one paragraph. */
  replace(words: string, by: string): this {
    expect(this.xml).toContain(words)
    this.xml = this.xml.replace(words, by)
    return this
  }

  /** Enter at the end of the paragraph that ends with these words, and a new paragraph like it. */
  addAfter(words: string, text: string): this {
    const end = this.xml.indexOf('</w:p>', this.placeOf(words)) + '</w:p>'.length
    const paragraph = `<w:p><w:pPr><w:pStyle w:val="Script"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
    this.xml = this.xml.slice(0, end) + paragraph + this.xml.slice(end)
    return this
  }

  /** Deletes a heading and everything under it, up to the next. */
  deleteSection(heading: string): this {
    const from = this.xml.lastIndexOf('<w:p>', this.placeOf(heading))
    const to = this.xml.lastIndexOf('<w:p>', this.xml.indexOf('"Heading2"', this.placeOf(heading)))
    this.xml = this.xml.slice(0, from) + this.xml.slice(to)
    return this
  }

  /** Deletes the words that a person has tracked as deleted, and writes others, tracked as added. */
  track(author: string, words: string, by: string): this {
    const run = (text: string, tag = 't') => `<w:r><w:${tag} xml:space="preserve">${text}</w:${tag}></w:r>`
    const at = this.placeOf(words)
    const from = this.xml.lastIndexOf('<w:r>', at)
    const to = this.xml.indexOf('</w:r>', at) + '</w:r>'.length
    const [, before = '', after = ''] = new RegExp(`>([^<>]*)${words}([^<>]*)<`).exec(this.xml.slice(from, to)) ?? []
    const tracked = (how: string, inner: string) => `<w:${how} w:id="900" w:author="${author}">${inner}</w:${how}>`
    const runs = [run(before), tracked('del', run(words, 'delText')), tracked('ins', run(by)), run(after)]
    this.xml = this.xml.slice(0, from) + runs.join('') + this.xml.slice(to)
    return this
  }

  /** Saves as LibreOffice does: each bookmark over several paragraphs becomes two empty ones with its name. */
  splitMarks(): this {
    const starts = [...this.xml.matchAll(/<w:bookmarkStart w:name="(_sjh_\w+)" w:id="(\d+)"\/>/g)]
    for (const [start, name = '', id = ''] of starts) {
      const end = `<w:bookmarkEnd w:id="${id}"/>`
      const second = `<w:bookmarkStart w:name="${name}_Copy_1" w:id="8${id}"/><w:bookmarkEnd w:id="8${id}"/>`
      this.xml = this.xml.replace(end, second).replace(start, start + end)
    }
    return this
  }

  async save(): Promise<void> {
    const files = unzipSync(await readFile(this.file))
    await writeFile(this.file, zipSync({ ...files, [body]: strToU8(this.xml) }))
  }

  private placeOf(words: string): number {
    const place = this.xml.indexOf(words)
    if (place < 0) throw new Error(`The file does not say ${words}`)
    return place
  }
}

async function documentIn(file: string): Promise<string> {
  const document = unzipSync(await readFile(file))[body]
  if (!document) throw new Error(`${file} is no Word file`)
  return strFromU8(document)
}
