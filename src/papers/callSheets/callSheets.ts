import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { formatSpoken } from '../../domain/timing/formatSpoken'
import { withoutOrphan } from '../balancedLines'
import { a4Working, contentHeight, contentWidth, inHouse } from '../formats'
import { pieceBlock } from '../pieces'
import { roughHeight } from '../roughHeight'
import type { Setting } from '../setting'
import { colours } from '../styles'
import type { Stretch } from '../typesetter'
import type { Tools } from '../tools'
import { headOf, workingPaper } from '../workingPaper'
import type { CallAppearance, CallSheet, CallSheetsData } from './callSheetsSchema'

/** 候场通知单: a page for each, to be handed over. */
export function callSheets(data: CallSheetsData, tools: Tools): TDocumentDefinitions {
  const setting = { ...tools, format: inHouse(a4Working, tools.house) }
  const pages = data.sheets.map((sheet, i): Content => ({
    ...(i > 0 ? { pageBreak: 'before' as const } : {}),
    // Each is handed to somebody else: each has the head.
    stack: [
      ...(i > 0 ? headOf(tools.t('paper.callSheets.name'), data.head, setting) : []),
      pieceBlock(sheet.id, pageOf(sheet, data, setting), setting),
    ],
  }))
  return workingPaper('callSheets', data.head, setting, pages)
}

const nameSize = 34

function pageOf(sheet: CallSheet, data: CallSheetsData, setting: Setting): Content {
  const { type, t, format } = setting
  const { space } = format
  const name = withoutOrphan(sheet.name, Math.floor(contentWidth(format) / nameSize))
  const place = [data.head.venue, data.address].filter(Boolean)
  return {
    stack: [
      type.text('sheetTitle', name, { fontSize: nameSize, margin: [0, space * 3, 0, 0] }),
      type.text('sheetFact', [sheet.unit, sheet.post].filter(Boolean).join('　'), { fontSize: 12 }),
      {
        columns: [
          fact(
            t('paper.callSheets.arrive'),
            [sheet.arrival],
            sheet.isSuggested ? t('paper.callSheets.suggested') : '',
            setting,
            30,
          ),
          fact(t('paper.callSheets.where'), place.length > 0 ? place : ['—'], '', setting, 13),
        ],
        columnGap: space * 4,
        margin: [0, space * 5, 0, space * 5],
      },
      appearanceTable(sheet, data, setting),
      ...(data.contact
        ? [
            type.text('cell', t('paper.callSheets.contact', { contact: data.contact }), {
              fontSize: 12,
              margin: [0, space * 5, 0, 0] as [number, number, number, number],
            }),
          ]
        : []),
    ],
  }
}

function fact(label: string, lines: readonly string[], note: string, { type }: Setting, fontSize: number) {
  return {
    width: '*' as const,
    stack: [
      type.text('sheetFact', label),
      ...lines.map((line, i) =>
        type.text(i === 0 ? 'cellStrong' : 'cell', line, { fontSize: i === 0 ? fontSize : 11 }),
      ),
      ...(note ? [type.text('cellSmall', note)] : []),
    ],
  }
}

/** On every page of a sheet that goes on, whose it is: pages that are handed over come apart. */
function appearanceTable({ name, appearances }: CallSheet, data: CallSheetsData, setting: Setting): Content {
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
