import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import type { Leaving } from '../components/useDraft'
import { undo } from '../state/edit'
import { clearSelection, selection, selectOnly, selectRange } from '../state/selection'
import { cellColumns, editCell, endEditing, focusGrid, type CellColumn } from './cellEditing'
import { deleteSelected, rowsNow } from './rowActions'

/** Keys of the running order while no cell is edited. */
export function onGridKey(event: KeyboardEvent<HTMLElement>, rowIds: readonly string[], readOnly: boolean): void {
  if (event.target !== event.currentTarget || event.defaultPrevented) return
  const { key, shiftKey, altKey, ctrlKey, metaKey } = event
  const isPlain = !altKey && !ctrlKey && !metaKey
  const { focusId } = selection.getState()
  const target = isPlain ? keyTarget(key, rowIds, focusId) : undefined
  if (target !== undefined) {
    event.preventDefault()
    if (shiftKey) selectRange(target)
    else selectOnly(target)
    return
  }
  if (key === 'Escape' && isPlain) return clearSelection()
  if (readOnly || focusId === null || !isPlain) return
  if (key === 'Enter' || key === 'F2') {
    event.preventDefault()
    editCell(focusId)
  } else if (key === 'Delete' || key === 'Backspace') {
    event.preventDefault()
    deleteSelected()
  } else if (event.nativeEvent.isComposing || key === 'Process' || [...key].length === 1) {
    // The field is there before the character is, so that it, or what an input method composes, goes into the field.
    if (key !== ' ') flushSync(() => editCell(focusId))
  }
}

/** The row a key goes to; undefined when it goes nowhere. */
export function keyTarget(key: string, rowIds: readonly string[], focusId: string | null): string | undefined {
  const at = focusId === null ? -1 : rowIds.indexOf(focusId)
  switch (key) {
    case 'ArrowDown':
      return rowIds[Math.min(at + 1, rowIds.length - 1)]
    case 'ArrowUp':
      return rowIds[at < 0 ? rowIds.length - 1 : Math.max(at - 1, 0)]
    case 'Home':
      return rowIds[0]
    case 'End':
      return rowIds.at(-1)
    case 'PageDown':
      return rowIds[Math.min(Math.max(at, 0) + 10, rowIds.length - 1)]
    case 'PageUp':
      return rowIds[Math.max(at - 10, 0)]
    default:
      return undefined
  }
}

/** Leaves a cell: Enter goes to the row below, Shift+Enter above, Esc stays. The keys go on from there. */
export function leaveCell(rowId: string, to: Leaving): void {
  endEditing()
  const ids = rowsNow().map(({ id }) => id)
  const at = ids.indexOf(rowId)
  const next = to === 'back' ? rowId : ids[to === 'down' ? at + 1 : at - 1]
  selectOnly(next ?? rowId)
  focusGrid()
}

/** Undoes the making of a row, and goes to the one above. */
export function takeRowBack(rowId: string): void {
  const ids = rowsNow().map(({ id }) => id)
  const at = ids.indexOf(rowId)
  endEditing()
  undo()
  const neighbour = ids[at - 1] ?? ids[at + 1]
  if (neighbour !== undefined) selectOnly(neighbour)
  focusGrid()
}

/** Goes on editing in the next or the previous cell, over the end of the row. */
export function editNext(rowId: string, column: CellColumn, direction: -1 | 1): void {
  const at = cellColumns.indexOf(column) + direction
  const sameRow = cellColumns[at]
  if (sameRow) return editCell(rowId, sameRow)
  const segments = rowsNow().filter(({ type }) => type === 'segment')
  const next = segments[segments.findIndex(({ id }) => id === rowId) + direction]
  if (!next) return leaveCell(rowId, 'back')
  selectOnly(next.id)
  editCell(next.id, direction === 1 ? 'start' : 'title')
}
