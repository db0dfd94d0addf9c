import type { MouseEvent } from 'react'
import { selection, selectOnly, selectRange, toggleSelected } from '../../state/selection'
import { columnAt, focusGrid, setColumn } from './cellEditing'

/** Which row it is and where it stands in the running order, in px from its top. */
export interface RowPlace {
  readonly id: string
  readonly top: number
  readonly height: number
  /** Where a line shows that what is dragged would go. */
  readonly drop: 'above' | 'below' | undefined
  /** It is dragged, alone or with others. */
  readonly isMoved: boolean
  readonly readOnly: boolean
}

/**
 * Puts the cursor into the cell that is pressed, and chooses rows as everywhere: alone, with Ctrl or ⌘ one more, with Shift a range. A plain press on one of several chosen
 * rows leaves them chosen, for they may be about to be dragged; `chooseAlone` follows when they were not.
 */
export function chooseRow(id: string, event: MouseEvent): void {
  if (event.button !== 0) return
  // What is edited elsewhere is taken over first.
  if (!(event.target instanceof HTMLInputElement)) focusGrid()
  setColumn(columnAt(event.target))
  if (event.shiftKey) selectRange(id)
  else if (event.ctrlKey || event.metaKey) toggleSelected(id)
  else if (!selection.getState().ids.includes(id)) selectOnly(id)
}

/** A press that ended where it began: after a drag there is no click. */
export function chooseAlone(id: string, event: MouseEvent): void {
  if (event.shiftKey || event.ctrlKey || event.metaKey) return
  if (selection.getState().ids.length > 1) selectOnly(id)
}
