import { cellColumns, type CellColumn } from './cellEditing'
import type { Order } from './partMoves'

/** A cell of the running order; `rowId` null: the cursor is not placed yet. */
export interface Cursor {
  readonly rowId: string | null
  readonly column: CellColumn
}

/** The number of rows that PageUp and PageDown move by. */
const page = 10

/**
 * The row a key moves to; undefined if it does not move. `far`: Ctrl or ⌘ is held, which moves to the first or last.
 */
export function rowTarget(key: string, far: boolean, rowIds: readonly string[], from: string | null) {
  const at = from === null ? -1 : rowIds.indexOf(from)
  const last = rowIds.length - 1
  const to = {
    ArrowDown: far ? last : at + 1,
    ArrowUp: far ? 0 : at < 0 ? last : at - 1,
    PageDown: Math.max(at, 0) + page,
    PageUp: at - page,
    Home: far ? 0 : undefined,
    End: far ? last : undefined,
  }[key]
  return to === undefined ? undefined : rowIds[Math.max(0, Math.min(last, to))]
}

/** The column a key moves to in the same row; undefined if it does not move. */
export function columnTarget(key: string, far: boolean, from: CellColumn): CellColumn | undefined {
  const at = cellColumns.indexOf(from)
  const last = cellColumns.length - 1
  const to = {
    ArrowLeft: far ? 0 : at - 1,
    ArrowRight: far ? last : at + 1,
    Home: far ? undefined : 0,
    End: far ? undefined : last,
  }[key]
  return to === undefined ? undefined : cellColumns[Math.max(0, Math.min(last, to))]
}

/** Where Tab moves: the next or previous cell, across rows; undefined at the end of the table. */
export function tabTarget({ rowIds, isPart }: Order, { rowId, column }: Cursor, step: -1 | 1): Cursor | undefined {
  const at = rowId === null ? -1 : rowIds.indexOf(rowId)
  if (rowId === null || at < 0) return undefined
  const next = isPart(rowId) ? undefined : cellColumns[cellColumns.indexOf(column) + step]
  if (next !== undefined) return { rowId, column: next }
  const row = rowIds[at + step]
  if (row === undefined) return undefined
  const edge = (step === 1 ? cellColumns[0] : cellColumns.at(-1)) ?? column
  return { rowId: row, column: isPart(row) ? 'title' : edge }
}

/** Where Enter moves from a cell: the same cell of the row below or above. Headings have only a title. */
export function enterTarget({ rowIds, isPart }: Order, { rowId, column }: Cursor, step: -1 | 1): string | undefined {
  const at = rowId === null ? -1 : rowIds.indexOf(rowId)
  if (at < 0) return undefined
  const onward = step === 1 ? rowIds.slice(at + 1) : rowIds.slice(0, at).reverse()
  return onward.find((id) => column === 'title' || !isPart(id))
}
