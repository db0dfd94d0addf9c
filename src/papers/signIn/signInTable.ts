import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces'
import { contentHeight, contentWidth } from '../page/formats'
import { roughHeight } from '../type/roughHeight'
import type { Setting } from '../page/setting'
import { colours } from '../type/styles'
import { cellPadding, signInColumns, type SignInColumn } from './signInColumns'
import { blankCells, guestCells } from './signInCells'
import type { SignInData } from './signInSchema'

/** A line of the table, with its group's heading above if it is the first. */
interface Line {
  readonly heading: Content | null
  readonly cells: TableCell[]
}

/**
 * One table, so that its head is repeated on every page. The first line of a group is in one cell with the heading, so
 * the heading is never left alone at the bottom of a page.
 */
export function signInTable(data: SignInData, setting: Setting): Content {
  const { type, t } = setting
  const columns = signInColumns(data, setting)
  const head = columns.map(({ name }) =>
    type.text('columnHead', t(`paper.signIn.column.${name}`), { margin: [0, 3, 0, 3] }),
  )
  const lines = [...guestLines(data, columns, setting), ...blankLines(data, columns, setting)]
  const isUnbroken = lines.every((line) => roughLine(line, columns, setting) < contentHeight(setting.format) * 0.8)
  const rows = lines.map(({ heading, cells }) => (heading ? headed(heading, cells, columns, isUnbroken) : cells))
  return tableOf([head, ...rows], columns, 1, isUnbroken)
}

function guestLines({ groups }: SignInData, columns: readonly SignInColumn[], setting: Setting): Line[] {
  const { t } = setting
  return groups.flatMap(({ heading, guests }) =>
    guests.map((guest, i): Line => {
      const cells = guestCells(guest, columns, setting)
      if (i > 0 || heading === null) return { heading: null, cells }
      const unit = heading || t('paper.signIn.noUnit')
      const count = guests.reduce((sum, one) => sum + one.people, 0)
      return { heading: headingOf(`${unit}\u3000${t('paper.signIn.count', { count })}`, setting), cells }
    }),
  )
}

const blankLines = ({ blanks }: SignInData, columns: readonly SignInColumn[], setting: Setting): Line[] =>
  Array.from({ length: blanks }, (_, i) => ({
    heading: i === 0 ? headingOf(setting.t('paper.signIn.unannounced'), setting) : null,
    cells: blankCells(columns),
  }))

const headingOf = (words: string, { type, format }: Setting): Content =>
  type.text('sheetPart', words, { margin: [0, format.space * 1.6, 0, format.space * 0.6] })

/**
 * Approximate height of a line, in points: one that is higher than a page must be split, or it would not be printed.
 */
function roughLine({ heading, cells }: Line, columns: readonly SignInColumn[], { format }: Setting): number {
  const over = heading ? roughHeight(heading, contentWidth(format), format) : 0
  const widths = columns.map(({ width }) => width - 2 * cellPadding)
  return over + Math.max(...cells.map((cell, i) => roughHeight(cell as Content, widths[i] ?? 1, format)))
}

/** A row with its group's heading above it, as one row across all columns. */
function headed(
  heading: Content,
  cells: TableCell[],
  columns: readonly SignInColumn[],
  isUnbroken: boolean,
): TableCell[] {
  const row = tableOf([cells], columns, 0, isUnbroken)
  const inner = { ...row, margin: [-cellPadding, 0, -cellPadding, 0] as [number, number, number, number] }
  return [{ colSpan: columns.length, stack: [heading, inner] }, ...columns.slice(1).map(() => ({}))]
}

const tableOf = (
  body: TableCell[][],
  columns: readonly SignInColumn[],
  headerRows: number,
  isUnbroken: boolean,
): ContentTable => ({
  table: {
    headerRows,
    dontBreakRows: isUnbroken,
    keepWithHeaderRows: isUnbroken ? headerRows : 0,
    widths: columns.map(({ width }) => width - 2 * cellPadding),
    body,
  },
  layout: {
    hLineWidth: (i, { table }) =>
      headerRows === 1 && i === 1 ? 0.9 : headerRows === 0 && i === table.body.length ? 0 : 0.5,
    hLineColor: (i) => (headerRows === 1 && i === 1 ? colours.ink3 : colours.line),
    vLineWidth: () => 0,
    paddingLeft: () => cellPadding,
    paddingRight: () => cellPadding,
    paddingTop: () => 0,
    paddingBottom: () => 0,
  },
})
