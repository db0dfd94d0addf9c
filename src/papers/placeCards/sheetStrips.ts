import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { a4Working } from '../formats'
import { folioOf } from '../folio'
import { pointsIn } from '../millimetres'
import type { Tools } from '../tools'
import { barePages } from './barePages'
import type { Area } from './cardSheet'
import type { PlaceCardsData } from './placeCardsSchema'

/**
 * What each sheet says of itself, on strips of their own: paper, session, revision, code, time and number. A folded
 * card hides nothing, so it has the code alone, and one strip does for all.
 */
export function sheetStrips(
  { head, form }: PlaceCardsData,
  sheets: number,
  { width, height }: Pick<Area, 'width' | 'height'>,
  tools: Tools,
): TDocumentDefinitions {
  const { type, t, stamp } = tools
  const sample = head.sample ? t('paper.sheet.sample') : ''
  const name = t('paper.placeCards.name')
  const size = { width: pointsIn(width), height: pointsIn(height) }
  const frame = { title: name, language: head.language, ...size }
  const setting = { ...tools, format: a4Working }
  if (form === 'folded') {
    const code = [stamp.code, sample].filter(Boolean).join(' · ')
    return barePages(setting, frame, [type.text('folio', code, { fontSize: 6, alignment: 'center' })])
  }
  const folio = [folioOf(name, head, tools).folio, sample].filter(Boolean).join(' · ')
  const pages = Array.from({ length: sheets }, (_, i) => ({
    columns: [
      type.text('folio', folio, { fontSize: 7, width: '*' }),
      type.text('folio', `${i + 1} / ${sheets}`, { fontSize: 7, width: 'auto', alignment: 'right' }),
    ],
  }))
  return barePages(setting, frame, pages)
}
