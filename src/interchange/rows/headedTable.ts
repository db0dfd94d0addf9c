import { factsIn, footnoteIn, isTotal } from './aroundTable'
import { columnsOfContent, columnsOfHead } from './rowColumns'
import type { RowColumn } from './rowHeadings'

/** A copied table with its columns known. */
export interface HeadedTable {
  /** What stands above the heading row: a title of the table, when and where it is, or its first part. */
  readonly above: readonly (readonly string[])[]
  readonly columns: readonly RowColumn[]
  readonly rows: readonly (readonly string[])[]
}

/** The text of a row that is merged over the whole table, or that has one cell of at least three filled; else null. */
export function headingIn(cells: readonly string[]): string | null {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length === 1 && cells.length !== 2 ? (filled[0] ?? null) : null
}

/** How far down the heading row is looked for, below a title and lines on when and where. */
const deepest = 10

/** Finds the row that names the columns; without one they are known by their content. */
export function headedTable(table: readonly (readonly string[])[]): HeadedTable {
  const at = table.slice(0, deepest).findIndex((cells) => columnsOfHead(cells) !== null)
  const named = columnsOfHead(table[at] ?? [])
  if (!named) {
    const isRow = (cells: readonly string[]) =>
      headingIn(cells) === null && !isTotal(cells) && footnoteIn(cells) === null && factsIn(cells) === null
    const told = table.filter(isRow)
    return { above: [], columns: columnsOfContent(told.length > 0 ? told : table), rows: table }
  }
  // A heading of two rows has its merged names in both; the lower one names the columns that it divides.
  const lower = columnsOfHead(table[at + 1] ?? [])
  const heads = [table[at], ...(lower ? [table[at + 1]] : [])].map((cells) => cells?.join('\t'))
  return {
    above: table.slice(0, at),
    columns: lower ?? named,
    // Of a table over several pages the heading is there on each.
    rows: table.slice(at + heads.length).filter((cells) => !heads.includes(cells.join('\t'))),
  }
}
