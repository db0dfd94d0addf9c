import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { PaperName } from '../../domain/papers/paperNames'
import { folioOf } from './folio'
import { contentWidth } from './formats'
import { page, type Frame } from './page'
import type { Setting } from './setting'
import { colours } from '../type/styles'
import { headFacts, ownerIn, subjectIn, type PrintHead } from './printHead'

/** A working paper: its head on the first page, and in every footer what identifies the print. */
export function workingPaper(
  name: PaperName,
  head: PrintHead,
  setting: Setting,
  content: Content[],
  more: Pick<Frame, 'note' | 'numbering'> = {},
): TDocumentDefinitions {
  const title = head.title || setting.t(`paper.${name}.name`)
  const frame = {
    title: [subjectIn(head), title].filter(Boolean).join(' · '),
    language: head.language,
    folio: folioOf(title, head, setting),
    ...more,
  }
  return page(setting, frame, [...headOf(title, head, setting), ...content])
}

/**
 * The head of a working paper: title on the left, of what and when on the right; a rule in the season's colour over a
 * hairline.
 */
export function headOf(title: string, head: PrintHead, { format, type, t, house }: Setting): Content[] {
  const { space } = format
  const of = [ownerIn(head, t), subjectIn(head)].filter(Boolean).join('　')
  const sample = head.sample ? t('paper.sheet.sample') : ''
  const facts = [...headFacts(head), sample].filter(Boolean).join('　')
  const logo: Content[] = house.logo ? [{ image: house.logo, fit: [90, 30], width: 96 }] : []
  return [
    {
      columns: [
        ...logo,
        type.text('sheetTitle', title, { width: 'auto' }),
        {
          width: '*',
          alignment: 'right',
          stack: [type.text('sheetFact', of), type.text('sheetFact', facts)],
        },
      ],
      columnGap: space * 2,
      margin: [0, 0, 0, space],
    },
    {
      canvas: [
        { type: 'line', x1: 0, y1: 0, x2: contentWidth(format), y2: 0, lineWidth: 0.5, lineColor: colours.line },
        { type: 'rect', x: 0, y: -1, w: format.sizes.sheetTitle * 2, h: 2, color: house.colour },
      ],
      margin: [0, 0, 0, space * 1.6],
    },
  ]
}
