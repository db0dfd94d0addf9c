import type { Content, TableCell } from 'pdfmake/interfaces'
import { contentWidth } from './formats'
import { pieceCell } from './pieces'
import type { Setting } from './setting'
import { colours } from './styles'

/** A column of a working list: `points` wide, or with a share of what is left. */
export type ListColumn = { readonly title: string; readonly alignment?: 'right' } & (
  { readonly points: number } | { readonly share: number }
)

/** One cell over the whole list, or a piece with a cell a column. */
export type ListRow =
  { readonly band: Content } | { readonly id: string; readonly cells: readonly [object, ...TableCell[]] }

/** Padding at each side of a cell, and the room for the bar of a changed row, in points. */
const cellPadding = 4
const barWidth = 2.2

/**
 * A table for those who work from it: heads on every page, hairlines, rows that are never split, and a bar in the
 * margin at each row that has changed.
 */
export function listTable(columns: readonly ListColumn[], rows: readonly ListRow[], setting: Setting): Content {
  const { type, changed, house } = setting
  const marked = new Set(rows.flatMap((row, i) => ('id' in row && changed.has(row.id) ? [i + 1] : [])))
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: widthsOf(columns, setting),
      body: [
        columns.map(({ title, alignment }) => type.text('columnHead', title, alignment ? { alignment } : {})),
        ...rows.map((row) => ('band' in row ? bandRow(row.band, columns.length) : pieceRow(row))),
      ],
    },
    layout: {
      hLineWidth: (i, node) => (i === 0 || i === node.table.body.length ? 0 : i === 1 ? 1 : 0.5),
      hLineColor: (i) => (i === 1 ? colours.ink : colours.line),
      vLineWidth: (i) => (i === 0 ? barWidth : 0),
      vLineColor: (_, __, row) => (typeof row === 'number' && marked.has(row) ? house.colour : '#ffffff'),
      paddingLeft: () => cellPadding,
      paddingRight: () => cellPadding,
      paddingTop: () => 4,
      paddingBottom: () => 5,
    },
  }
}

const pieceRow = ({ id, cells: [first, ...rest] }: Extract<ListRow, { id: string }>): TableCell[] => [
  pieceCell(id, first) as TableCell,
  ...rest,
]

const bandRow = (content: Content, columns: number): TableCell[] => [
  { stack: [content], colSpan: columns },
  ...Array.from({ length: columns - 1 }, (): TableCell => ({})),
]

/** The widths of the columns, in points, that fill the measure. */
function widthsOf(columns: readonly ListColumn[], { format }: Setting): number[] {
  const fixed = columns.reduce((sum, column) => sum + ('points' in column ? column.points : 0), 0)
  const shares = columns.reduce((sum, column) => sum + ('share' in column ? column.share : 0), 0)
  const left = contentWidth(format) - fixed - columns.length * 2 * cellPadding - barWidth
  return columns.map((column) => ('points' in column ? column.points : (left * column.share) / shares))
}

/** A box for a pen. */
export const tickBox = (): Content => ({
  canvas: [{ type: 'rect', x: 0, y: 3, w: 11, h: 11, lineColor: colours.ink2, lineWidth: 0.8 }],
})
