import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces'
import type { Setting } from '../setting'
import { colours } from '../styles'
import { cellPadding, signInColumns, type Column } from './signInColumns'
import { blankCells, guestCells } from './signInCells'
import type { SignInData } from './signInSchema'

/**
 * One table, so that its head is repeated on every page. The first line of a group lies in one cell with the heading,
 * which therefore never stays behind at the foot of a page.
 */
export function signInTable(data: SignInData, setting: Setting): Content {
  const { type, t } = setting
  const columns = signInColumns(data, setting)
  const head = columns.map(({ name }) =>
    type.text('columnHead', t(`paper.signIn.column.${name}`), { margin: [0, 3, 0, 3] }),
  )
  const rows = data.groups.flatMap(({ heading, guests }) =>
    guests.map((guest, i): TableCell[] => {
      const cells = guestCells(guest, columns, setting)
      if (i > 0 || heading === null) return cells
      const unit = heading || t('paper.signIn.noUnit')
      return headed(`${unit}\u3000${t('paper.signIn.count', { count: people(guests) })}`, cells, columns, setting)
    }),
  )
  const blanks = Array.from({ length: data.blanks }, (_, i): TableCell[] => {
    const cells = blankCells(columns)
    return i === 0 ? headed(t('paper.signIn.unannounced'), cells, columns, setting) : cells
  })
  return tableOf([head, ...rows, ...blanks], columns, 1)
}

const people = (guests: readonly { people: number }[]): number => guests.reduce((sum, one) => sum + one.people, 0)

/** A row with its group's heading over it, as one row over all columns. */
function headed(
  heading: string,
  cells: TableCell[],
  columns: readonly Column[],
  { type, format }: Setting,
): TableCell[] {
  const title = type.text('sheetPart', heading, { margin: [0, format.space * 1.6, 0, format.space * 0.6] })
  const row = tableOf([cells], columns, 0)
  const inner = { ...row, margin: [-cellPadding, 0, -cellPadding, 0] as [number, number, number, number] }
  return [{ colSpan: columns.length, stack: [title, inner] }, ...columns.slice(1).map(() => ({}))]
}

const tableOf = (body: TableCell[][], columns: readonly Column[], headerRows: number): ContentTable => ({
  table: {
    headerRows,
    dontBreakRows: true,
    keepWithHeaderRows: headerRows,
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
