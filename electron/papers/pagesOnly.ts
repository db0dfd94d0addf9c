import { PDFDocument } from '@cantoo/pdf-lib'
import type { SetPages } from './setPages'

/** Some pages of a paper, by their numbers from 1; those that it does not have are left out. */
export async function pagesOnly(pages: SetPages, only: readonly number[]): Promise<SetPages> {
  const { pieces } = pages
  const chosen = only.map((number) => number - 1).filter((index) => index < pieces.length)
  const pdf = await copied([{ pdf: pages.pdf, indices: chosen }])
  return { ...pages, pdf, pieces: chosen.map((index) => pieces[index] ?? []) }
}

/** One paper on top of another. What stands on the first is no piece of the second. */
export async function pagesTogether(top: SetPages, below: SetPages): Promise<SetPages> {
  const all = ({ pdf, pieces }: SetPages) => ({ pdf, indices: pieces.map((_, index) => index) })
  return { ...below, pdf: await copied([all(top), all(below)]), pieces: [...top.pieces, ...below.pieces] }
}

interface Part {
  readonly pdf: Uint8Array
  readonly indices: number[]
}

async function copied(parts: readonly Part[]): Promise<Uint8Array<ArrayBuffer>> {
  const made = await PDFDocument.create()
  for (const { pdf, indices } of parts) {
    const source = await PDFDocument.load(pdf, { updateMetadata: false })
    const title = source.getTitle()
    if (title) made.setTitle(title)
    for (const page of await made.copyPages(source, indices)) made.addPage(page)
  }
  return new Uint8Array(await made.save())
}
