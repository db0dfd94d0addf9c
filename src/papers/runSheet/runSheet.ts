import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { columnName } from '../content/cueColumns'
import { a3Landscape, a4Landscape, inHouse } from '../page/formats'
import { listTable, type ListColumn, type ListRow } from '../page/listTable'
import { pieceBlock } from '../page/pieces'
import type { Setting } from '../page/setting'
import type { Stretch } from '../type/typesetter'
import type { Tools } from '../page/tools'
import { workingPaper } from '../page/workingPaper'
import type { RunSheetData, SheetRow } from './runSheetSchema'
import { segmentCells } from './segmentCells'
import { endingWords, gapWords, sheetName } from './sheetWords'

/** 流程执行表: what happens when, who is in it, and what each department does. */
export function runSheet(data: RunSheetData, tools: Tools): TDocumentDefinitions {
  const { t } = tools
  const setting = { ...tools, format: inHouse(data.size === 'A3' ? a3Landscape : a4Landscape, tools.house) }
  return workingPaper('runSheet', { ...data.head, title: sheetName(data, t) }, setting, [table(data, setting)])
}

function table(data: RunSheetData, setting: Setting): Content {
  const withNotes = data.rows.some(({ notes }) => notes !== '')
  const rows = data.rows.flatMap((row): ListRow[] => [
    ...bandsOf(row, setting),
    { id: row.id, cells: segmentCells(row, withNotes, setting) },
  ])
  // Inside the table, so that it is never on a page without the columns.
  const end = { band: foot(data, setting) }
  return listTable(columnsOf(data, withNotes, setting.t), [...rows, end], setting)
}

/** What is above a row: the heading that begins with it, and idle time before it. */
function bandsOf(row: SheetRow, { type, t }: Setting): ListRow[] {
  const gap = gapWords(row, t)
  return [
    ...(row.part === null ? [] : [{ band: type.text('sheetPart', row.part) }]),
    ...(gap ? [{ band: type.text('cellSmall', gap) }] : []),
  ]
}

/** A sheet for one department gives most of its room to its cues. */
function columnsOf({ columns, department }: RunSheetData, withNotes: boolean, t: Setting['t']): ListColumn[] {
  return [
    { title: '', points: 16 },
    { title: t('paper.runSheet.start'), points: 42 },
    { title: t('paper.runSheet.duration'), points: 36 },
    { title: t('paper.runSheet.segment'), share: 3 },
    { title: t('paper.runSheet.people'), share: 2.6 },
    ...columns.map((column) => ({ title: columnName(column, t), share: department ? 4 : 1.7 })),
    ...(withNotes ? [{ title: t('paper.runSheet.notes'), share: 1.8 }] : []),
    { title: '✓', points: 14 },
  ]
}

/** The end, compared to the hard end. */
function foot(data: RunSheetData, setting: Setting): Content {
  const { type, t, format } = setting
  const { end, hardEnd, over } = endingWords(data, t)
  const words = type.mixed(
    [['cellStrong', end], ...[hardEnd, over].filter(Boolean).map((text): Stretch => ['cell', `　${text}`])],
    { margin: [0, format.space, 0, 0] },
  )
  return pieceBlock('ending', words, setting)
}
