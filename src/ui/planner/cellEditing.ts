import { createStore, useStore } from 'zustand'

export const cellColumns = ['start', 'duration', 'title'] as const
export type CellColumn = (typeof cellColumns)[number]

interface CellEditing {
  readonly rowId: string | null
  readonly column: CellColumn
  /** The row was made for this: Esc takes it away again while nothing is written in it. */
  readonly isNew: boolean
}

/** The cell of the running order that is being edited. */
export const cellEditing = createStore<CellEditing>(() => ({
  rowId: null,
  column: 'title',
  isNew: false,
}))

export const editCell = (rowId: string, column: CellColumn = 'title'): void =>
  cellEditing.setState({ rowId, column, isNew: false })
/** The same for the title of a row that was just made. */
export const editNewRow = (rowId: string): void => cellEditing.setState({ rowId, column: 'title', isNew: true })
export const endEditing = (): void => cellEditing.setState({ rowId: null })

/** The column of this row that is being edited; null when none is. */
export const useEditedColumn = (rowId: string): CellColumn | null =>
  useStore(cellEditing, (state) => (state.rowId === rowId ? state.column : null))

const gridId = 'running-order'
export const gridElementId = gridId

/** Gives the keys to the running order. It is taller than what is seen of it, and stays where it is. */
export const focusGrid = (): void => document.getElementById(gridId)?.focus({ preventScroll: true })

/** The same when a menu of the running order closes, but for a cell that it has just opened. */
export function focusGridAfterMenu(): void {
  if (cellEditing.getState().rowId === null) focusGrid()
}
