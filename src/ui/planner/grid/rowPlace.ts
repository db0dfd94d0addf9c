import type { MouseEvent } from 'react'
import { selection, selectOnly, selectRange, toggleSelected } from '../../state/selection'
import { columnAt, focusGrid, setColumn } from './cellEditing'

/** The row and its position in the running order, in px from the top. */
export interface RowPlace {
  readonly id: string
  readonly top: number
  readonly height: number
  /** Where a line shows the drop position. */
  readonly drop: 'above' | 'below' | undefined
  /** It is dragged, alone or with others. */
  readonly isMoved: boolean
  readonly readOnly: boolean
}

/**
 * Moves the cursor to the pressed cell and selects rows: a press selects one, Ctrl or ⌘ adds one, Shift extends the
 * range. A plain press on one of several selected rows leaves them selected, since they may be about to be dragged;
 * `selectRowOnClick` follows if they were not.
 */
export function selectRowOnPress(id: string, event: MouseEvent): void {
  if (event.button !== 0) return
  // A cell edited elsewhere is committed first.
  if (!(event.target instanceof HTMLInputElement)) focusGrid()
  setColumn(columnAt(event.target))
  if (event.shiftKey) selectRange(id)
  else if (event.ctrlKey || event.metaKey) toggleSelected(id)
  else if (!selection.getState().ids.includes(id)) selectOnly(id)
}

/** A press that ended where it began: after a drag there is no click. */
export function selectRowOnClick(id: string, event: MouseEvent): void {
  if (event.shiftKey || event.ctrlKey || event.metaKey) return
  if (selection.getState().ids.length > 1) selectOnly(id)
}
