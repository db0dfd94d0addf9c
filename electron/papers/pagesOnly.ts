import { PDFDocument } from '@cantoo/pdf-lib'
import type { SetPages } from './setPages'

/** Some pages of a paper, by their numbers from 1; those that it does not have are left out. */
export async function pagesOnly({ pdf, pieces }: SetPages, only: readonly number[]): Promise<SetPages> {
  const source = await PDFDocument.load(pdf, { updateMetadata: false })
  const chosen = only.map((number) => number - 1).filter((index) => index < source.getPageCount())
  const part = await PDFDocument.create()
  const title = source.getTitle()
  if (title) part.setTitle(title)
  for (const page of await part.copyPages(source, chosen)) part.addPage(page)
  return { pdf: new Uint8Array(await part.save()), pieces: chosen.map((index) => pieces[index] ?? []) }
}
