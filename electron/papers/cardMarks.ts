import { rgb, type PDFPage } from '@cantoo/pdf-lib'
import { pointsIn } from '../../src/papers/page/millimetres'
import type { CardSheet } from '../../src/papers/placeCards/cardSheet'

/**
 * In mm. A mark stays away from the cards if there is room beside them; otherwise it is exactly on the cutting line.
 */
const mark = { off: 1.5, length: 4.5, room: 9, onCard: 5, fold: 9 } as const

/** Draws marks for cutting (solid) and folding (dashed). */
export function drawCardMarks(page: PDFPage, sheet: CardSheet): void {
  const { cells, card } = sheet
  const isCut = card.width < sheet.width || card.height < sheet.height
  const stroke = (x1: number, y1: number, x2: number, y2: number, isFold = false): void =>
    page.drawLine({
      start: { x: pointsIn(x1), y: pointsIn(sheet.height - y1) },
      end: { x: pointsIn(x2), y: pointsIn(sheet.height - y2) },
      thickness: isFold ? 0.5 : 0.35,
      color: rgb(0.44, 0.47, 0.51),
      ...(isFold ? { dashArray: [3, 2.4] } : {}),
    })
  const xs = edges(
    cells.map(({ x }) => x),
    card.width,
  )
  const ys = edges(
    cells.map(({ y }) => y),
    card.height,
  )
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)]
  const besides = left >= mark.room
  const above = top >= mark.room

  if (isCut) {
    for (const x of xs) atEnds(top, bottom, above, mark.onCard, (y1, y2) => stroke(x, y1, x, y2))
    for (const y of ys) atEnds(left, right, besides, mark.onCard, (x1, x2) => stroke(x1, y, x2, y))
  }
  const rows = [...new Set(cells.map(({ y }) => y))]
  for (const y of rows.flatMap((row) => sheet.folds.map((fold) => row + fold))) {
    atEnds(left, right, besides, mark.fold, (x1, x2) => stroke(x1, y, x2, y, true))
  }
}

/** A stroke at each end of a line: outside it if there is room, otherwise inside. */
function atEnds(from: number, to: number, isOutside: boolean, within: number, draw: (a: number, b: number) => void) {
  if (isOutside) {
    draw(from - mark.off - mark.length, from - mark.off)
    draw(to + mark.off, to + mark.off + mark.length)
  } else {
    draw(from, from + within)
    draw(to - within, to)
  }
}

/** The edges of cards, each once, ascending. */
const edges = (starts: readonly number[], length: number): number[] =>
  [...new Set(starts.flatMap((start) => [start, start + length]).map((at) => Math.round(at * 1000) / 1000))].sort(
    (a, b) => a - b,
  )
