import { degrees, PDFDocument, type PDFEmbeddedPage, type PDFPage } from '@cantoo/pdf-lib'
import { pointsIn } from '../../src/papers/page/millimetres'
import type { CardSheet, Point } from '../../src/papers/placeCards/cardSheet'
import { drawCardMarks } from './cardMarks'
import { loadPdf, savePdf } from './pdfFiles'
import type { Mark, SetPages } from './setPages'

/** What is placed on the sheets, each upright on its own page. */
export interface CardParts {
  readonly faces: SetPages
  /** One page per sheet; null if the sheets carry no strip. */
  readonly strips: SetPages | null
  /** One page per card; null if the sheet identifies the card. */
  readonly cardFeet: SetPages | null
  /** A whole sheet before the cards. */
  readonly test: SetPages | null
}

/** Places each face on its card, the back turned by 180°, and as many cards on a sheet as fit. */
export async function imposeCards({ faces, strips, cardFeet, test }: CardParts, sheet: CardSheet, withMarks: boolean) {
  const source = await loadPdf(faces.pdf)
  const sheets = await PDFDocument.create()
  const title = source.getTitle()
  if (title) sheets.setTitle(title)
  const fronts = await sheets.embedPages(source.getPages())
  const sheetFeet = await embedded(strips)
  const feet = await embedded(cardFeet)
  const pieces: string[][] = []
  const marks: Mark[][] = []

  if (test) {
    const [whole] = await sheets.embedPdf(test.pdf, [0])
    const page = newSheet()
    if (whole) page.drawPage(whole, { x: 0, y: 0 })
    pieces.push([])
    marks.push([])
  }
  for (let first = 0; first < fronts.length; first += sheet.cells.length) {
    const page = newSheet()
    const onIt = sheet.cells.map((_, i) => first + i).filter((i) => i < fronts.length)
    for (const i of onIt) drawCard(page, i, sheet.cells[i - first])
    const foot = sheetFeet[first / sheet.cells.length]
    if (foot && sheet.strip) draw(page, foot, sheet.strip, sheet.strip.isTurned)
    pieces.push(onIt.flatMap((i) => faces.pieces[i] ?? []))
    marks.push(onIt.flatMap((i) => faces.marks[i] ?? []))
  }
  const size = { width: pointsIn(sheet.width), height: pointsIn(sheet.height) }
  return { pdf: await savePdf(sheets), pieces, marks, ...size } satisfies SetPages

  async function embedded(pages: SetPages | null): Promise<readonly PDFEmbeddedPage[]> {
    if (pages === null) return []
    return sheets.embedPdf(
      pages.pdf,
      pages.pieces.map((_, i) => i),
    )
  }

  function newSheet(): PDFPage {
    const page = sheets.addPage([pointsIn(sheet.width), pointsIn(sheet.height)])
    if (withMarks) drawCardMarks(page, sheet)
    return page
  }

  function drawCard(page: PDFPage, i: number, cell: Point | undefined): void {
    const [face, foot, { cardStrip }] = [fronts[i], feet[i], sheet]
    if (!face || !cell) return
    for (const { y, isTurned } of sheet.faces) draw(page, face, { x: cell.x, y: cell.y + y }, isTurned)
    if (foot && cardStrip) draw(page, foot, { x: cell.x + cardStrip.x, y: cell.y + cardStrip.y }, cardStrip.isTurned)
  }

  /**
   * Places a page with its upper left corner at a point on the sheet, in mm; a turned one upside down, in the same
   * area.
   */
  function draw(page: PDFPage, part: PDFEmbeddedPage, at: Point, isTurned: boolean): void {
    const [x, top] = [pointsIn(at.x), pointsIn(sheet.height - at.y)]
    if (isTurned) page.drawPage(part, { x: x + part.width, y: top, rotate: degrees(180) })
    else page.drawPage(part, { x, y: top - part.height })
  }
}
