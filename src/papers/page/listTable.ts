import type { Content, TableCell } from 'pdfmake/interfaces'
import { contentHeight, contentWidth } from './formats'
import { barWidth, pieceCell } from './pieces'
import { roughHeight } from '../type/roughHeight'
import type { Setting } from './setting'
import { colours } from '../type/styles'

/** A column of a working list: `points` wide, or a share of the remaining width. */
export type ListColumn = { readonly title: string; readonly alignment?: 'right' } & (
  { readonly points: number } | { readonly share: number }
)

/** One cell across the whole list, or a piece with one cell per column. */
export type ListRow =
  { readonly band: Content } | { readonly id: string; readonly cells: readonly [object, ...TableCell[]] }

/** Padding at each side of a cell, in points. */
const cellPadding = 4

/**
 * A table to work from: column heads on every page, hairlines, rows that are never split, and a bar in the margin at
 * each changed row. A band is in one cell with the row under it, so that it is never left alone at the bottom of a
 * page.
 */
export function listTable(columns: readonly ListColumn[], rows: readonly ListRow[], setting: Setting): Content {
  const { type, changed, house } = setting
  const widths = widthsOf(columns, setting)
  const { format } = setting
  // A row that is about as high as a page must be split: kept whole, it would not be printed at all.
  const isTall = (row: ListRow): boolean =>
    'cells' in row &&
    row.cells.some((cell, i) => roughHeight(cell as Content, widths[i] ?? 1, format) > contentHeight(format) * 0.8)
  const isUnbroken = !rows.some(isTall)
  const marked = new Set<number>()
  const body: TableCell[][] = [
    columns.map(({ title, alignment }) => type.text('columnHead', title, alignment ? { alignment } : {})),
  ]
  let bands: Content[] = []
  for (const row of rows) {
    if ('band' in row) {
      bands.push(row.band)
      continue
    }
    if (changed.has(row.id)) marked.add(body.length)
    body.push(bands.length === 0 ? pieceRow(row) : rowUnder(bands, row, widths))
    bands = []
  }
  for (const band of bands) body.push(over([band], widths.length))
  return {
    table: { headerRows: 1, keepWithHeaderRows: isUnbroken ? 1 : 0, dontBreakRows: isUnbroken, widths, body },
    layout: {
      ...cellLayout,
      hLineWidth: (i, node) => (i === 0 || i === node.table.body.length ? 0 : i === 1 ? 1 : 0.5),
      hLineColor: (i) => (i === 1 ? colours.ink : colours.line),
      vLineWidth: (i) => (i === 0 ? barWidth : 0),
      vLineColor: (_, __, row) => (typeof row === 'number' && marked.has(row) ? house.colour : '#ffffff'),
    },
  }
}

type PieceRow = Extract<ListRow, { id: string }>

const pieceRow = ({ id, cells: [first, ...rest] }: PieceRow): TableCell[] => [
  pieceCell(id, first) as TableCell,
  ...rest,
]

const over = (stack: Content[], columns: number): TableCell[] => [
  { stack, colSpan: columns },
  ...Array.from({ length: columns - 1 }, (): TableCell => ({})),
]

/** A row with its bands above it, as one row across all columns. */
function rowUnder(bands: readonly Content[], row: PieceRow, widths: number[]): TableCell[] {
  const inner: Content = {
    table: { widths, body: [pieceRow(row)] },
    layout: {
      ...cellLayout,
      hLineWidth: (i) => (i === 0 ? 0.5 : 0),
      hLineColor: () => colours.line,
      vLineWidth: () => 0,
      paddingBottom: () => 0,
    },
    margin: [-cellPadding, 5, -cellPadding, 0],
  }
  return over([...bands, inner], widths.length)
}

const cellLayout = {
  paddingLeft: () => cellPadding,
  paddingRight: () => cellPadding,
  paddingTop: () => 4,
  paddingBottom: () => 5,
}

/** Column widths in points that fill the page width. */
function widthsOf(columns: readonly ListColumn[], { format }: Setting): number[] {
  const fixed = columns.reduce((sum, column) => sum + ('points' in column ? column.points : 0), 0)
  const shares = columns.reduce((sum, column) => sum + ('share' in column ? column.share : 0), 0)
  const left = contentWidth(format) - fixed - columns.length * 2 * cellPadding - barWidth
  return columns.map((column) => ('points' in column ? column.points : (left * column.share) / shares))
}

/** A box to tick. */
export const tickBox = (): Content => ({
  canvas: [{ type: 'rect', x: 0, y: 3, w: 11, h: 11, lineColor: colours.ink2, lineWidth: 0.8 }],
})
