import { createStore, useStore } from 'zustand'
import { selection, selectOnly } from '../../state/selection'
import { requestField } from '../panel/fieldRequest'

/** The columns that the cursor moves through, from left to right. */
export const cellColumns = ['start', 'duration', 'kind', 'title', 'people', 'cues', 'priority'] as const
export type CellColumn = (typeof cellColumns)[number]

/** How a cell was opened: `over` by typing, Enter or Tab, where arrows go on to other cells; `inside` to correct it. */
export type Opening = 'over' | 'inside'

interface CellEditing {
  /** The column of the cell cursor; its row is the one selected last. */
  readonly column: CellColumn
  /** The row whose cell in that column is being edited. */
  readonly rowId: string | null
  readonly opening: Opening
  /** The row was created for this edit: Esc removes it while nothing is written in it. */
  readonly isNew: boolean
}

/** The position of the cell cursor in the running order, and whether that cell is being edited. */
export const cellEditing = createStore<CellEditing>(() => ({
  column: 'title',
  rowId: null,
  opening: 'inside',
  isNew: false,
}))

/** Moves the cursor to a column; a cell edited elsewhere is left. */
export function setColumn(column: CellColumn): void {
  if (cellEditing.getState().column !== column) cellEditing.setState({ column, rowId: null })
}

/** Opens a cell. People and cues are edited in the panel, which gets `text` if some was typed. */
export function editCell(rowId: string, column: CellColumn = 'title', opening: Opening = 'inside', text = ''): void {
  if (selection.getState().focusId !== rowId) selectOnly(rowId)
  if (column === 'people' || column === 'cues') {
    selectOnly(rowId)
    cellEditing.setState({ column, rowId: null })
    requestField(rowId, column, text)
  } else cellEditing.setState({ column, rowId, opening, isNew: false })
}

/** Opens the title of a new row. */
export const editNewRow = (rowId: string): void =>
  cellEditing.setState({ column: 'title', rowId, opening: 'inside', isNew: true })
export const endCellEditing = (): void => cellEditing.setState({ rowId: null })

/** The column of this row that is being edited; null if there is none. */
export const useEditedColumn = (rowId: string): CellColumn | null =>
  useStore(cellEditing, (state) => (state.rowId === rowId ? state.column : null))

/** The column of this row that the cursor is in; undefined if it is in another row. */
export function useCursorColumn(rowId: string): CellColumn | undefined {
  const isHere = useStore(selection, ({ focusId }) => focusId === rowId)
  return useStore(cellEditing, ({ column }) => (isHere ? column : undefined))
}

export const gridElementId = 'running-order'
export const rowElementId = (id: string): string => `row-${id}`

/** The cell under the cursor, if its row exists. A heading has one cell for all columns. */
export function cursorCell(): Element | null {
  const { focusId } = selection.getState()
  const row = focusId === null ? null : document.getElementById(rowElementId(focusId))
  const { column } = cellEditing.getState()
  return row?.querySelector(`[data-column="${column}"]`) ?? row?.querySelector('[data-column]') ?? null
}

/** The column of the pressed cell; outside of all cells it is the title. */
export function columnAt(pressed: EventTarget): CellColumn {
  const cell = pressed instanceof Element ? pressed.closest<HTMLElement>('[data-column]') : null
  return cellColumns.find((column) => column === cell?.dataset.column) ?? 'title'
}

/** Focuses the running order. It is taller than its visible part, and must not scroll. */
export function focusGrid(): void {
  const field = document.querySelector<HTMLElement>(`#${gridElementId} > [data-resting]`)
  field?.focus({ preventScroll: true })
}

/** The same when a menu of the running order closes, unless that has just opened a cell. */
export function focusGridAfterMenu(): void {
  if (cellEditing.getState().rowId === null) focusGrid()
}

/** Whether the running order gets the keys: it has the focus, or its menu has, or nothing has. */
export function gridHasKeys(): boolean {
  const { activeElement } = document
  if (activeElement === null || activeElement === document.body) return true
  return activeElement.closest(`#${gridElementId}, [role="menu"]`) !== null
}

/** Whether a cell is open that was reached in passing: commands on cells act on it too. */
export const isPassing = (): boolean => {
  const { rowId, opening } = cellEditing.getState()
  return rowId !== null && opening === 'over'
}
