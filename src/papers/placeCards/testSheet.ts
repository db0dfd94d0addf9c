import type { CanvasElement, Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { a4Working } from '../page/formats'
import { pointsIn } from '../page/millimetres'
import { colours } from '../type/styles'
import type { Tools } from '../page/tools'
import { barePages } from './barePages'
import type { Area, CardSheet } from './cardSheet'
import type { PlaceCardsData } from './placeCardsSchema'

/** The margin that printers do not reach, with a little extra, in mm. */
const inset = 10

/**
 * A test sheet to measure before printing all cards: a frame and a line of known length, at the position of the first
 * card.
 */
export function testSheet(
  { head, widthMm, heightMm }: PlaceCardsData,
  sheet: CardSheet,
  tools: Tools,
): TDocumentDefinitions {
  const { t, house } = tools
  const frame = frameOf(sheet, widthMm, heightMm)
  const title = t('paper.placeCards.test.title')
  const size = { width: pointsIn(sheet.width), height: pointsIn(sheet.height) }
  return barePages({ ...tools, format: a4Working }, { title, language: head.language, ...size }, [
    {
      stack: [{ canvas: [outline(frame, house.colour)], absolutePosition: { x: 0, y: 0 } }, words(frame, sheet, tools)],
    },
  ])
}

/** Within the frame; if that is too small, below it, across the whole sheet. */
function words(frame: Area, sheet: CardSheet, { type, t }: Tools): Content {
  const bottom = frame.y + frame.height
  const isSmall = frame.height < 60 || frame.width < 110
  const below = { x: 10, y: bottom, width: sheet.width - 20, height: 64 }
  const room = isSmall && bottom + below.height <= sheet.height ? below : frame
  const size = { width: round(frame.width), height: round(frame.height) }
  const rulerMm = Math.min(100, Math.floor((room.width - 6) / 10) * 10)
  const low = room.height < 80
  return {
    columns: [
      {
        width: pointsIn(room.width),
        alignment: 'center',
        stack: [
          type.text('sheetTitle', t('paper.placeCards.test.title'), { fontSize: low ? 14 : 17 }),
          type.text('cell', t('paper.placeCards.test.frame', size), { margin: [0, 6, 0, low ? 8 : 16] }),
          { canvas: ruler(rulerMm, (room.width - rulerMm) / 2), alignment: 'left' },
          type.text('cell', t('paper.placeCards.test.line', { length: rulerMm }), { margin: [0, 6, 0, low ? 4 : 14] }),
          type.text('cellSmall', t('paper.placeCards.test.scale')),
        ],
      },
    ],
    absolutePosition: { x: pointsIn(room.x), y: pointsIn(room.y + room.height / 2 - (low ? 18 : 23)) },
  }
}

/** The front of the first card; if that reaches the edge of the paper, a frame within it. */
function frameOf({ cells, faces, width, height }: CardSheet, widthMm: number, heightMm: number): Area {
  const x = cells[0]?.x ?? 0
  const y = (cells[0]?.y ?? 0) + (faces.at(-1)?.y ?? 0)
  const isAtEdge = x < 4 || x + widthMm > width - 4 || y + heightMm > height - 4
  return isAtEdge
    ? { x: x + inset, y: y + inset, width: widthMm - 2 * inset, height: heightMm - 2 * inset }
    : { x, y, width: widthMm, height: heightMm }
}

const outline = ({ x, y, width, height }: Area, lineColor: string): CanvasElement => ({
  type: 'rect',
  x: pointsIn(x),
  y: pointsIn(y),
  w: pointsIn(width),
  h: pointsIn(height),
  lineWidth: 0.4,
  lineColor,
})

/** A ruler with a tick at each centimetre, `from` mm from the left. */
function ruler(length: number, from: number): CanvasElement[] {
  const stroke = (x1: number, y1: number, x2: number, y2: number): CanvasElement => ({
    type: 'line',
    x1: pointsIn(x1),
    y1: pointsIn(y1),
    x2: pointsIn(x2),
    y2: pointsIn(y2),
    lineWidth: 0.5,
    lineColor: colours.ink,
  })
  const ticks = Array.from({ length: length / 10 + 1 }, (_, i) => {
    const x = from + i * 10
    return stroke(x, i % 5 === 0 ? 0 : 1.2, x, 3)
  })
  return [stroke(from, 3, from + length, 3), ...ticks]
}

const round = (mm: number): number => Math.round(mm * 10) / 10
