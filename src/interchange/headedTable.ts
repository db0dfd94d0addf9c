import { columnsOfContent, columnsOfHead } from './rowColumns'
import type { Column } from './rowHeadings'

/** A copied table with its columns known. */
export interface HeadedTable {
  /** What stands above the heading row: a title of the table, or its first part. */
  readonly headings: readonly string[]
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
}

/** The text of a row that is merged over the whole table, or that has one cell of at least three filled; else null. */
export function headingIn(cells: readonly string[]): string | null {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length === 1 && cells.length !== 2 ? (filled[0] ?? null) : null
}

/** Finds the row that names the columns; without one they are known by their content. */
export function headedTable(table: readonly (readonly string[])[]): HeadedTable {
  const isList = table.every(({ length }) => length === 1)
  const from = isList ? 0 : table.findIndex((cells) => headingIn(cells) === null)
  const named = columnsOfHead(table[from] ?? [])
  if (!named) {
    const told = table.filter((cells) => headingIn(cells) === null)
    return { headings: [], columns: columnsOfContent(told.length > 0 ? told : table), rows: table }
  }
  // A heading of two rows has its merged names in both; the lower one names the columns that it divides.
  const lower = columnsOfHead(table[from + 1] ?? [])
  return {
    headings: table.slice(0, from).flatMap((cells) => headingIn(cells) ?? []),
    columns: lower ?? named,
    rows: table.slice(from + (lower ? 2 : 1)),
  }
}
