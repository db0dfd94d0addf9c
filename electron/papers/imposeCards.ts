import { degrees, PDFDocument, type PDFEmbeddedPage, type PDFPage } from '@cantoo/pdf-lib'
import { pointsIn } from '../../src/papers/millimetres'
import type { CardSheet, Place } from '../../src/papers/placeCards/cardSheet'
import { drawCardMarks } from './cardMarks'
import type { SetPages } from './setPages'

/** What is laid on the sheets, each upright on pages of its own. */
export interface CardParts {
  readonly faces: SetPages
  /** A page a sheet, or one for all of them; null where the sheets have no room. */
  readonly strips: SetPages | null
  /** A whole sheet that goes before the cards. */
  readonly test: SetPages | null
}

/** Lays each face on its card, the back turned by half a circle, and as many cards on a sheet as it holds. */
export async function imposeCards({ faces, strips, test }: CardParts, sheet: CardSheet, withMarks: boolean) {
  const source = await PDFDocument.load(faces.pdf, { updateMetadata: false })
  const sheets = await PDFDocument.create()
  const title = source.getTitle()
  if (title) sheets.setTitle(title)
  const fronts = await sheets.embedPages(source.getPages())
  const feet = strips
    ? await sheets.embedPdf(
        strips.pdf,
        strips.pieces.map((_, i) => i),
      )
    : []
  const pieces: string[][] = []

  if (test) {
    const [whole] = await sheets.embedPdf(test.pdf, [0])
    const page = newSheet()
    if (whole) page.drawPage(whole, { x: 0, y: 0 })
    pieces.push([])
  }
  for (let first = 0; first < fronts.length; first += sheet.cells.length) {
    const page = newSheet()
    const onIt = sheet.cells.map((_, i) => first + i).filter((i) => i < fronts.length)
    for (const i of onIt) drawCard(page, fronts[i], sheet.cells[i - first])
    const foot = feet[first / sheet.cells.length] ?? feet[0]
    if (foot && sheet.strip) draw(page, foot, sheet.strip, sheet.strip.isTurned)
    pieces.push(onIt.flatMap((i) => faces.pieces[i] ?? []))
  }
  const size = { width: pointsIn(sheet.width), height: pointsIn(sheet.height) }
  return { pdf: new Uint8Array(await sheets.save()), pieces, ...size } satisfies SetPages

  function newSheet(): PDFPage {
    const page = sheets.addPage([pointsIn(sheet.width), pointsIn(sheet.height)])
    if (withMarks) drawCardMarks(page, sheet)
    return page
  }

  function drawCard(page: PDFPage, face: PDFEmbeddedPage | undefined, cell: Place | undefined): void {
    if (!face || !cell) return
    for (const { y, isTurned } of sheet.faces) draw(page, face, { x: cell.x, y: cell.y + y }, isTurned)
  }

  /** Lays a page with its upper left corner at a place of the sheet, in mm; a turned one on its head, in the same area. */
  function draw(page: PDFPage, part: PDFEmbeddedPage, at: Place, isTurned: boolean): void {
    const [x, top] = [pointsIn(at.x), pointsIn(sheet.height - at.y)]
    if (isTurned) page.drawPage(part, { x: x + part.width, y: top, rotate: degrees(180) })
    else page.drawPage(part, { x, y: top - part.height })
  }
}
