import { PDFDocument } from '@cantoo/pdf-lib'
import { loadPdf, savePdf } from './pdfFiles'
import type { SetPages } from './setPages'

/** Selects pages of a paper, by number from 1; missing ones are ignored. */
export async function pagesOnly(pages: SetPages, only: readonly number[]): Promise<SetPages> {
  const { pieces, marks } = pages
  const chosen = only.map((number) => number - 1).filter((index) => index < pieces.length)
  const pdf = await copied([{ pdf: pages.pdf, indices: chosen }])
  return {
    ...pages,
    pdf,
    pieces: chosen.map((index) => pieces[index] ?? []),
    marks: chosen.map((index) => marks[index] ?? []),
  }
}

/** Joins several papers into one file. */
export const pdfTogether = (papers: readonly SetPages[]): Promise<Uint8Array<ArrayBuffer>> =>
  copied(papers.map(({ pdf, pieces }) => ({ pdf, indices: pieces.map((_, index) => index) })))

interface Part {
  readonly pdf: Uint8Array
  readonly indices: number[]
}

async function copied(parts: readonly Part[]): Promise<Uint8Array<ArrayBuffer>> {
  const made = await PDFDocument.create()
  for (const { pdf, indices } of parts) {
    const source = await loadPdf(pdf)
    const title = source.getTitle()
    if (title) made.setTitle(title)
    for (const page of await made.copyPages(source, indices)) made.addPage(page)
  }
  return savePdf(made)
}
