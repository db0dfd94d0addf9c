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

/** Moves the cursor, or with Shift chooses the rows up to where it goes; false where the key does not move it. */
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

/** False where the key is not the running order's, such as Tab at its end. */
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
    // A title of nothing but a space is never meant.
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

/** Opens the cell under the cursor and writes into it, in place of what it holds. */
export function typeIntoCell(text: string): void {
  const { rowId, column } = cursorNow()
  if (rowId === null || workspace.getState().readOnly) return
  flushSync(() => editCell(rowId, columnIn(rowId, column), 'over', text))
  if (cellEditing.getState().rowId === rowId) typeText(text)
}

/** Opens the cell under the cursor to mend what it holds. */
export function editUnderCursor(): void {
  const { rowId, column } = cursorNow()
  if (rowId !== null) editCell(rowId, columnIn(rowId, column))
}

const columnIn = (rowId: string, column: CellColumn): CellColumn => (orderNow().isPart(rowId) ? 'title' : column)

/** Columns in which one fills in a row after the other: Enter opens the next. */
const filledDown: ReadonlySet<CellColumn> = new Set(['start', 'duration'])

/** Leaves a cell: Enter goes to the row below, Shift+Enter above, Esc stays. The keys go on from there. */
export function leaveCell(rowId: string, to: Leaving): void {
  const { column } = cellEditing.getState()
  const next = to === 'back' ? undefined : enterTarget(orderNow(), { rowId, column }, to === 'down' ? 1 : -1)
  endCellEditing()
  selectOnly(next ?? rowId)
  if (next !== undefined && filledDown.has(column)) editCell(next, column, 'over')
  else focusGrid()
}

/** Undoes the making of a row, and goes to the one above. */
export function takeRowBack(rowId: string): void {
  const ids = orderNow().rowIds
  const at = ids.indexOf(rowId)
  endCellEditing()
  undo()
  const neighbour = ids[at - 1] ?? ids[at + 1]
  if (neighbour !== undefined) selectOnly(neighbour)
  focusGrid()
}

/** The fields that Tab opens as it comes to them. */
const opened: ReadonlySet<CellColumn> = new Set(['start', 'duration', 'title'])

/** Goes from an edited cell to the next or the previous one, over the end of the row. */
export function editNext(rowId: string, column: CellColumn, step: -1 | 1): void {
  const next = tabTarget(orderNow(), { rowId, column }, step)
  if (!next || next.rowId === null) return leaveCell(rowId, 'back')
  selectOnly(next.rowId)
  if (opened.has(next.column)) return editCell(next.rowId, next.column, 'over')
  setColumn(next.column)
  focusGrid()
}

/**
 * Arrow keys in a cell that was opened in passing, as by Enter: they go on to the cell beside. Left and right do so
 * only while all of the text is still marked, for then nothing was written. False where the key stays the field's.
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
