import type { Content } from 'pdfmake/interfaces'
import { formatSpoken } from '../../domain/timing/format'
import { contentHeight, contentWidth } from '../page/formats'
import { roughHeight } from '../type/roughHeight'
import { segmentName } from '../content/segmentPiece'
import type { Setting } from '../page/setting'
import { colours } from '../type/styles'
import type { Stretch } from '../type/typesetter'
import { kindAndRole, labelledDetails } from './appearanceWords'
import type { CallAppearance, CallSheet, CallSheetsData } from './callSheetsSchema'

/** The name is on every page of a sheet with several pages: pages that are handed out come apart. */
export function appearanceTable({ name, appearances }: CallSheet, data: CallSheetsData, setting: Setting): Content {
  const { type, t, format } = setting
  const blocks = appearances.map((one) => appearanceBlock(one, data, setting))
  const isTall = (block: Content): boolean =>
    roughHeight(block, contentWidth(format), format) > contentHeight(format) * 0.8
  const head = type.mixed([
    ['sheetPart', t('paper.callSheets.onStage')],
    ['sheetFact', `　${name}`],
  ])
  return {
    // A block higher than a page would not be printed at all if it had to stay whole.
    table: {
      widths: ['*'],
      headerRows: 1,
      dontBreakRows: !blocks.some(isTall),
      body: [[head], ...blocks.map((one) => [one])],
    },
    layout: {
      hLineWidth: (i) => (i === 0 ? 0 : 0.5),
      hLineColor: () => colours.line,
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: (i) => (i === 0 ? 0 : format.space * 2),
      paddingBottom: (i) => (i === 0 ? format.space : format.space * 2),
    },
  }
}

/** When, what and as whom; with whom, what to bring, and what comes before. */
function appearanceBlock(one: CallAppearance, { head }: CallSheetsData, { type, t }: Setting): Content {
  const beside = labelledDetails(one, t).map(({ label, text }) => {
    const line: readonly Stretch[] = [
      ['cellSmall', `${label}　`],
      ['cell', text],
    ]
    return type.mixed(line, { margin: [0, 2, 0, 0] })
  })
  return {
    columns: [
      {
        width: 92,
        stack: [
          type.text('cellTime', one.time, { fontSize: 24 }),
          type.text('cell', formatSpoken(one.durationMs, head.language)),
        ],
      },
      {
        width: '*',
        stack: [
          type.text('cellStrong', segmentName(one, t), { fontSize: 15 }),
          type.text('sheetFact', kindAndRole(one, t)),
          ...beside,
        ],
      },
    ],
  }
}
