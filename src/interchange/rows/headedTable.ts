import { factsIn, footnoteIn, isTotal } from './aroundTable'
import { columnsOfContent, columnsOfHead } from './rowColumns'
import type { RowColumn } from './rowHeadings'

/** A copied table with known columns. */
export interface HeadedTable {
  /** The lines above the heading row: the table's title, date and place, or its first part. */
  readonly above: readonly (readonly string[])[]
  readonly columns: readonly RowColumn[]
  readonly rows: readonly (readonly string[])[]
}

/** The text of a row merged across the whole table, or with only one of at least three cells filled; else null. */
export function headingIn(cells: readonly string[]): string | null {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length === 1 && cells.length !== 2 ? (filled[0] ?? null) : null
}

/** How far down to look for the heading row, below a title and lines about date and place. */
const deepest = 10

/** Finds the heading row; without one, the columns are recognized by their contents. */
export function headedTable(table: readonly (readonly string[])[]): HeadedTable {
  const at = table.slice(0, deepest).findIndex((cells) => columnsOfHead(cells) !== null)
  const named = columnsOfHead(table[at] ?? [])
  if (!named) {
    const isRow = (cells: readonly string[]) =>
      headingIn(cells) === null && !isTotal(cells) && footnoteIn(cells) === null && factsIn(cells) === null
    const plain = table.filter(isRow)
    return { above: [], columns: columnsOfContent(plain.length > 0 ? plain : table), rows: table }
  }
  // In a heading of two rows, merged cells are in both; the lower row names the columns that it divides.
  const lower = columnsOfHead(table[at + 1] ?? [])
  const heads = [table[at], ...(lower ? [table[at + 1]] : [])].map((cells) => cells?.join('\t'))
  return {
    above: table.slice(0, at),
    columns: lower ?? named,
    // A table over several pages repeats its heading on each.
    rows: table.slice(at + heads.length).filter((cells) => !heads.includes(cells.join('\t'))),
  }
}
