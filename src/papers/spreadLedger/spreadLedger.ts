import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { seasonDay } from '../content/seasonDay'
import { a4Landscape, inHouse } from '../page/formats'
import { listTable, tickBox, type ListColumn, type ListRow } from '../page/listTable'
import { pieceBlock } from '../page/pieces'
import type { Setting } from '../page/setting'
import type { Tools } from '../page/tools'
import { workingPaper } from '../page/workingPaper'
import type { Exchange, LedgerSpread, SpreadingCase, SpreadLedgerData } from './spreadLedgerSchema'
import { spreadSum, spreadWords } from './spreadWords'

/** 推广台账: each case with where it spreads to, then what each town gave and took. */
export function spreadLedger(data: SpreadLedgerData, tools: Tools): TDocumentDefinitions {
  const setting = { ...tools, format: inHouse(a4Landscape, tools.house) }
  const { t, type, format } = setting
  const rows = data.cases.flatMap((one): ListRow[] => [
    { band: caseBand(one, setting) },
    ...one.spreads.map((spread) => spreadRow(spread, data, setting)),
  ])
  const sum = type.text('cellSmall', spreadSum(data, t), { margin: [4, format.space * 1.6, 0, 0] })
  return workingPaper('spreadLedger', data.head, setting, [
    listTable(columnsOf(setting), rows, setting),
    pieceBlock('sum', sum, setting),
    ...exchangeBlocks(data.exchanges, setting),
  ])
}

const columnsOf = ({ t }: Setting): readonly ListColumn[] => [
  { title: t('paper.spreadLedger.to'), share: 1.6 },
  { title: t('paper.spreadLedger.on'), points: 56 },
  { title: t('paper.spreadLedger.what'), share: 4 },
  { title: t('paper.spreadLedger.contact'), share: 1.2 },
  { title: t('paper.field.state'), points: 46 },
  { title: t('paper.spreadLedger.visitOn'), points: 62 },
  { title: t('paper.spreadLedger.visited'), points: 36 },
]

const caseBand = ({ id, name, unit }: SpreadingCase, setting: Setting): Content =>
  pieceBlock(
    `case ${id}`,
    setting.type.mixed([
      ['sheetPart', name],
      ['cellSmall', unit ? `　${unit}` : ''],
    ]),
    setting,
  )

function spreadRow(spread: LedgerSpread, { head }: SpreadLedgerData, { t, type }: Setting): ListRow {
  const { id, unit, on, contact, state, visitOn } = spread
  return {
    id,
    cells: [
      type.text('cellStrong', unit),
      type.text('cell', seasonDay(on, head)),
      type.paragraph('cell', spreadWords(spread, t)),
      type.text('cell', contact),
      type.text('cell', t(`term.spread.${state}`)),
      type.text('cellStrong', seasonDay(visitOn, head)),
      visitOn ? tickBox() : type.text('cell', ''),
    ],
  }
}

function exchangeBlocks(exchanges: readonly Exchange[], setting: Setting): Content[] {
  if (exchanges.length === 0) return []
  const { t, type, format } = setting
  const columns: readonly ListColumn[] = [
    { title: t('paper.spreadLedger.town'), share: 1.2 },
    { title: t('paper.spreadLedger.gave'), share: 3 },
    { title: t('paper.spreadLedger.took'), share: 3 },
  ]
  const listOf = (lines: readonly string[]): Content => ({ stack: lines.map((line) => type.paragraph('cell', line)) })
  const title = type.text('sheetPart', t('paper.spreadLedger.exchange'))
  const rows = exchanges.map(({ id, unit, gave, took }): ListRow => ({
    id: `town ${id}`,
    cells: [type.text('cellStrong', unit), listOf(gave), listOf(took)],
  }))
  return [
    { text: '', margin: [0, 0, 0, format.space * 4] },
    // In the table, so that it is never left alone at the bottom of a page.
    listTable(columns, [{ band: title }, ...rows], setting),
  ]
}
