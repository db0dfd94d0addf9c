import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { a4Working } from '../page/formats'
import { folioOf } from '../page/folio'
import { pointsIn } from '../page/millimetres'
import type { Tools } from '../page/tools'
import { barePages } from './barePages'
import type { Area } from './cardSheet'
import type { PlaceCardsData } from './placeCardsSchema'

type Size = Pick<Area, 'width' | 'height'>

/** What identifies each sheet: paper, session, revision, time and number, and the card's code if there is only one. */
export function sheetStrips(
  { head }: PlaceCardsData,
  codes: readonly string[],
  size: Size,
  tools: Tools,
): TDocumentDefinitions {
  const { type, t } = tools
  const name = t('paper.placeCards.name')
  const { text } = folioOf(name, head, tools)
  const pages = codes.map((code, i) => ({
    columns: [
      type.text('folio', [text(code), sampleMark(head, tools)].filter(Boolean).join(' · '), {
        fontSize: 7,
        width: '*',
      }),
      type.text('folio', `${i + 1} / ${codes.length}`, { fontSize: 7, width: 'auto', alignment: 'right' }),
    ],
  }))
  return barePages({ ...tools, format: a4Working }, { title: name, language: head.language, ...inPoints(size) }, pages)
}

/** The code on each card, small: the audience need not read it. */
export function cardStrips(
  { head }: PlaceCardsData,
  codes: readonly string[],
  size: Size,
  tools: Tools,
): TDocumentDefinitions {
  const frame = { title: tools.t('paper.placeCards.name'), language: head.language, ...inPoints(size) }
  const pages = codes.map((code) => {
    const words = [code, sampleMark(head, tools)].filter(Boolean).join(' · ')
    return tools.type.text('folio', words, { fontSize: 6, alignment: 'center' })
  })
  return barePages({ ...tools, format: a4Working }, frame, pages)
}

const inPoints = ({ width, height }: Size) => ({ width: pointsIn(width), height: pointsIn(height) })

const sampleMark = ({ sample }: PlaceCardsData['head'], { t }: Tools): string => (sample ? t('paper.sheet.sample') : '')
