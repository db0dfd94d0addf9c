import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces'
import { a3Landscape, a4Landscape, contentWidth, inHouse } from '../page/formats'
import { barWidth, pieceCell } from '../page/pieces'
import type { Setting } from '../page/setting'
import type { Tools } from '../page/tools'
import { workingPaper } from '../page/workingPaper'
import { colours } from '../type/styles'
import { coverageSums } from './coverageSums'
import type { CoverageRow, CoverageTableData } from './coverageTableSchema'

/** Widths of the names and of the sums, and padding of a cell, in points. */
const nameColumn = 118
const sumColumn = 38
const cellPadding = 4
/** Behind a cell without a case: visible on a copier too. */
const holeFill = '#dedbd4'

/** 覆盖表: towns down, topics across, how many cases each has, and where there is none. */
export function coverageTable(data: CoverageTableData, tools: Tools): TDocumentDefinitions {
  const setting = { ...tools, format: inHouse(data.size === 'A3' ? a3Landscape : a4Landscape, tools.house) }
  const { t, type, format } = setting
  const stage = t(`term.stage.${data.stage}`)
  const what = t(data.stage === 'lead' ? 'paper.coverageTable.all' : 'paper.coverageTable.from', { stage })
  const { holes } = coverageSums(data)
  const note = type.text('cellSmall', t('paper.coverageTable.holes', { count: holes }))
  return workingPaper('coverageTable', data.head, setting, [
    type.text('sheetFact', what, { margin: [4, 0, 0, format.space] }),
    matrixOf(data, setting),
    { stack: [note], margin: [4, format.space * 1.6, 0, 0] },
  ])
}

function matrixOf(data: CoverageTableData, setting: Setting): Content {
  const { type, t, format, changed, house } = setting
  const { topics, rows } = data
  const sums = coverageSums(data)
  const padding = (topics.length + 2) * 2 * cellPadding + barWidth
  const column = (contentWidth(format) - nameColumn - sumColumn - padding) / topics.length
  const heads = topics.map((name) => head(name || t('paper.coverageTable.noTopic'), setting))
  const body: TableCell[][] = [
    [type.text('columnHead', ''), ...heads, head(t('paper.piece.sum'), setting)],
    ...rows.map((row, i) => rowCells(row, sums.ofRows[i] ?? 0, topics, setting)),
    [
      pieceCell('sum', type.text('cellStrong', t('paper.piece.sum'))) as TableCell,
      ...sums.ofTopics.map((count) => figure(count, setting, 'cellStrong')),
      figure(sums.all, setting, 'cellStrong'),
    ],
  ]
  const ids = ['', ...rows.map(({ id }) => id), 'sum']
  const last = body.length
  return {
    table: { headerRows: 1, dontBreakRows: true, widths: [nameColumn, ...topics.map(() => column), sumColumn], body },
    layout: {
      paddingLeft: () => cellPadding,
      paddingRight: () => cellPadding,
      paddingTop: () => 4,
      paddingBottom: () => 5,
      hLineWidth: (i) => (i === 0 || i === last ? 0 : i === 1 || i === last - 1 ? 1 : 0.5),
      hLineColor: (i) => (i === 1 || i === last - 1 ? colours.ink : colours.line),
      vLineWidth: (i) => (i === 0 ? barWidth : 0),
      vLineColor: (_, __, row) => (typeof row === 'number' && changed.has(ids[row] ?? '') ? house.colour : '#ffffff'),
    },
  }
}

const head = (name: string, { type }: Setting) => type.text('columnHead', name, { alignment: 'center' })

const figure = (count: number, { type }: Setting, style: 'cell' | 'cellStrong' = 'cell') =>
  type.text(style, String(count), { alignment: 'center' })

function rowCells(row: CoverageRow, sum: number, topics: readonly string[], setting: Setting): TableCell[] {
  const { type, t } = setting
  const { id, unit, counts } = row
  const cellOf = (count: number, i: number): TableCell => {
    if (count > 0) return figure(count, setting)
    // Only a town and a topic can have a hole.
    if (unit === '' || topics[i] === '') return type.text('cell', '')
    return { ...type.text('cellStrong', '○', { alignment: 'center' }), fillColor: holeFill }
  }
  return [
    pieceCell(id, type.text('cellStrong', unit || t('paper.coverageTable.noUnit'))) as TableCell,
    ...counts.map(cellOf),
    figure(sum, setting, 'cellStrong'),
  ]
}
