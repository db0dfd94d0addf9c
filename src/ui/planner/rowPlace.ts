import type { MouseEvent } from 'react'
import { selectOnly, selectRange, toggleSelected } from '../state/selection'
import { focusGrid } from './cellEditing'

/** Which row it is and where it stands in the running order, in px from its top. */
export interface RowPlace {
  readonly id: string
  readonly top: number
  readonly height: number
  readonly drop: 'above' | 'below' | undefined
  readonly readOnly: boolean
}

/** Chooses rows as everywhere: alone, with Ctrl or ⌘ one more, with Shift a range. */
export function chooseRow(id: string, event: MouseEvent): void {
  if (event.shiftKey) selectRange(id)
  else if (event.ctrlKey || event.metaKey) toggleSelected(id)
  else selectOnly(id)
  if (!(event.target instanceof HTMLInputElement)) focusGrid()
}
