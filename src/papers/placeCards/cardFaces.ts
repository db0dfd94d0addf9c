import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { ascent, familyIn } from '../type/fontChain'
import { a4Working } from '../page/formats'
import { pointsIn } from '../page/millimetres'
import { pieceCell } from '../page/pieces'
import { styles } from '../type/styles'
import type { Tools } from '../page/tools'
import { barePages } from './barePages'
import { cardFace, type FaceLine } from './cardFace'
import type { Card, PlaceCardsData } from './placeCardsSchema'

/** How far below the top of its square a Chinese character's baseline is, in em; the fonts agree on it. */
const squareTop = 0.88

/** One face of each card, upright, each on a page of its size. They are placed on sheets later. */
export function cardFaces({ head, widthMm, heightMm, cards }: PlaceCardsData, tools: Tools): TDocumentDefinitions {
  const size = { width: pointsIn(widthMm), height: pointsIn(heightMm) }
  const title = [tools.t('paper.sheet.number', { number: head.number }), tools.t('paper.placeCards.name')].join(' · ')
  const pages = cards.map((card) => pieceCell(card.id, { stack: faceOf(card, size, tools) }))
  return barePages({ ...tools, format: a4Working }, { title, language: head.language, ...size }, pages, head)
}

function faceOf(card: Card, size: { width: number; height: number }, { type, house }: Tools): Content[] {
  const { lines, ruleTop } = cardFace(card, size, (style, text) => type.widthEm(style, text))
  const textOf = ({ style, text, size: fontSize, top }: FaceLine): Content => {
    const rise = ascent[familyIn(house.face, styles[style].family)] - squareTop
    const absolutePosition = { x: 0, y: top - rise * fontSize }
    return type.text(style, text, { fontSize, absolutePosition, alignment: 'center', noWrap: true })
  }
  const rule = { w: size.height * 0.16, h: size.height * 0.009 }
  return [
    ...lines.map(textOf),
    ...(ruleTop === null
      ? []
      : [
          {
            canvas: [{ type: 'rect' as const, x: 0, y: 0, ...rule, color: house.colour }],
            absolutePosition: { x: (size.width - rule.w) / 2, y: ruleTop - rule.h / 2 },
          },
        ]),
  ]
}
