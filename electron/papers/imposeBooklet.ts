import { PDFDocument, type PDFPage } from '@cantoo/pdf-lib'
import { a4 } from '../../src/papers/page/formats'
import { saddleOrder } from '../../src/papers/page/saddleOrder'
import { loadPdf, savePdf } from './pdfFiles'
import type { SetPages } from './setPages'

/** A landscape sheet, in points. */
const sheet = { width: a4.height, height: a4.width }

/**
 * Places A5 pages side by side on A4 landscape sheets, in folding order. The resulting pages are the faces of the
 * sheets.
 */
export async function imposeBooklet({ pdf, pieces, marks }: SetPages): Promise<SetPages> {
  const source = await loadPdf(pdf)
  const booklet = await PDFDocument.create()
  const title = source.getTitle()
  if (title) booklet.setTitle(title)
  const pages = await booklet.embedPages(source.getPages())
  const faces = saddleOrder(pages.length)
  for (const [left, right] of faces) {
    const face = booklet.addPage([sheet.width, sheet.height])
    draw(face, left, 0)
    draw(face, right, sheet.width / 2)
  }
  const onFaces = <T>(byPage: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    faces.map((face) => face.flatMap((number) => (number === null ? [] : (byPage[number] ?? []))))
  return { pdf: await savePdf(booklet), pieces: onFaces(pieces), marks: onFaces(marks), ...sheet }

  function draw(face: PDFPage, number: number | null, x: number): void {
    const page = number === null ? undefined : pages[number]
    if (page) face.drawPage(page, { x, y: 0, width: sheet.width / 2, height: sheet.height })
  }
}
