import type { Content } from 'pdfmake/interfaces'
import { formatSpoken } from '../../domain/timing/formatSpoken'
import { contentHeight, contentWidth } from '../formats'
import { roughHeight } from '../roughHeight'
import type { Setting } from '../setting'
import { colours } from '../styles'
import type { Stretch } from '../typesetter'
import type { CallAppearance, CallSheet, CallSheetsData } from './callSheetsSchema'

/** On every page of a sheet that goes on, whose it is: pages that are handed over come apart. */
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
    // Kept whole, a block that is higher than a page would not be printed at all.
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

/** When, what, as whom; with whom, what to bring, and what comes before. */
function appearanceBlock(one: CallAppearance, { head }: CallSheetsData, { type, t }: Setting): Content {
  const kind = t(`term.kind.${one.kind}`)
  const role = one.role === null ? '' : t(`term.role.${one.role}`)
  const line = (label: string, text: string): Content[] =>
    text
      ? [
          type.mixed(
            [
              ['cellSmall', `${label}　`],
              ['cell', text],
            ] satisfies Stretch[],
            { margin: [0, 2, 0, 0] },
          ),
        ]
      : []
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
          type.text('cellStrong', one.title || kind, { fontSize: 15 }),
          type.text('sheetFact', [kind, role, one.character].filter(Boolean).join(' · ')),
          ...line(t('paper.callSheets.with'), one.others.join('、')),
          ...line(t('paper.callSheets.mic'), one.mic),
          ...line(t('paper.callSheets.bring'), one.props),
          ...line(t('paper.callSheets.before'), one.before),
        ],
      },
    ],
  }
}
