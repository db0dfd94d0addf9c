import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { isInputMethodKey } from '../../components/inputMethod'
import { typeText } from '../../components/RestingField'
import type { Leaving } from '../../components/useDraft'
import { planned } from '../../state/derived'
import { undo } from '../../state/edit'
import { clearSelection, selection, selectOnly, selectRange } from '../../state/selection'
import { workspace } from '../../state/workspace'
import { cellEditing, editCell, endCellEditing, focusGrid, setColumn, type CellColumn } from './cellEditing'
import { columnTarget, enterTarget, rowTarget, tabTarget, type Cursor } from './cursorMoves'
import type { Order } from './partMoves'

const orderNow = (): Order => {
  const { rowIds, numbers } = planned.getState()
  return { rowIds, isPart: (id) => !numbers.has(id) }
}

const cursorNow = (): Cursor => ({ rowId: selection.getState().focusId, column: cellEditing.getState().column })

/** Keys of the running order while no cell is edited. Deleting, filling and the like are commands. */
export function onGridKey(event: KeyboardEvent<HTMLElement>): void {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = event
  if (event.defaultPrevented || altKey || isInputMethodKey(event)) return
  const far = ctrlKey || metaKey
  if (goBy(key, far, shiftKey) || (!far && actOn(key, shiftKey))) event.preventDefault()
}

/** Moves the cursor, or with Shift extends the selection; false if the key does not move it. */
function goBy(key: string, far: boolean, shiftKey: boolean): boolean {
  const { rowId, column } = cursorNow()
  const row = rowTarget(key, far, orderNow().rowIds, rowId)
  if (row !== undefined) {
    if (shiftKey) selectRange(row)
    else selectOnly(row)
    return true
  }
  const next = columnTarget(key, far, column)
  if (next === undefined) return false
  if (rowId !== null && !shiftKey) setColumn(next)
  return true
}

/** False if the key does not belong to the running order, such as Tab at its end. */
function actOn(key: string, shiftKey: boolean): boolean {
  const cursor = cursorNow()
  switch (key) {
    case 'Escape':
      clearSelection()
      return true
    case 'Tab': {
      const next = tabTarget(orderNow(), cursor, shiftKey ? -1 : 1)
      if (next) goTo(next)
      return next !== undefined
    }
    case 'Enter': {
      const next = enterTarget(orderNow(), cursor, shiftKey ? -1 : 1)
      if (next !== undefined) selectOnly(next)
      return true
    }
    // A title that is only a space is never intended.
    case ' ':
      return true
    default:
      return false
  }
}

function goTo({ rowId, column }: Cursor): void {
  if (rowId !== null) selectOnly(rowId)
  setColumn(column)
}

/** Opens the cell under the cursor and replaces its content. */
export function typeIntoCell(text: string): void {
  const { rowId, column } = cursorNow()
  if (rowId === null || workspace.getState().readOnly) return
  flushSync(() => editCell(rowId, columnIn(rowId, column), 'over', text))
  if (cellEditing.getState().rowId === rowId) typeText(text)
}

/** Opens the cell under the cursor to correct its content. */
export function editUnderCursor(): void {
  const { rowId, column } = cursorNow()
  if (rowId !== null) editCell(rowId, columnIn(rowId, column))
}

const columnIn = (rowId: string, column: CellColumn): CellColumn => (orderNow().isPart(rowId) ? 'title' : column)

/** Columns that are filled in row by row: Enter opens the next cell. */
const filledDown: ReadonlySet<CellColumn> = new Set(['start', 'duration'])

/** Leaves a cell: Enter goes to the row below, Shift+Enter above, Esc stays. The focus returns to the running order. */
export function leaveCell(rowId: string, to: Leaving): void {
  const { column } = cellEditing.getState()
  const next = to === 'back' ? undefined : enterTarget(orderNow(), { rowId, column }, to === 'down' ? 1 : -1)
  endCellEditing()
  selectOnly(next ?? rowId)
  if (next !== undefined && filledDown.has(column)) editCell(next, column, 'over')
  else focusGrid()
}

/** Undoes the creation of a row, and goes to the one above. */
export function undoNewRow(rowId: string): void {
  const ids = orderNow().rowIds
  const at = ids.indexOf(rowId)
  endCellEditing()
  undo()
  const neighbour = ids[at - 1] ?? ids[at + 1]
  if (neighbour !== undefined) selectOnly(neighbour)
  focusGrid()
}

/** The fields that Tab opens when it reaches them. */
const opened: ReadonlySet<CellColumn> = new Set(['start', 'duration', 'title'])

/** Goes from an edited cell to the next or the previous one, across rows. */
export function editNext(rowId: string, column: CellColumn, step: -1 | 1): void {
  const next = tabTarget(orderNow(), { rowId, column }, step)
  if (!next || next.rowId === null) return leaveCell(rowId, 'back')
  selectOnly(next.rowId)
  if (opened.has(next.column)) return editCell(next.rowId, next.column, 'over')
  setColumn(next.column)
  focusGrid()
}

/**
 * Arrow keys in a cell that was opened in passing, as by Enter, move to the neighbouring cell. Left and right do so
 * only while the whole text is still selected, since then nothing was typed. False if the key stays with the field.
 */
export function arrowOut(event: KeyboardEvent<HTMLElement>, rowId: string): boolean {
  const { key, shiftKey, altKey, ctrlKey, metaKey, target } = event
  if (altKey || ctrlKey || metaKey || !(target instanceof HTMLInputElement)) return false
  if (cellEditing.getState().opening !== 'over') return false
  const isUntouched = target.selectionStart === 0 && target.selectionEnd === target.value.length && target.value !== ''
  const goes = { ArrowDown: true, ArrowUp: true, ArrowLeft: isUntouched, ArrowRight: isUntouched }[key] ?? false
  if (!goes || (shiftKey && !isUntouched)) return false
  target.blur()
  leaveCell(rowId, 'back')
  goBy(key, false, shiftKey)
  return true
}
