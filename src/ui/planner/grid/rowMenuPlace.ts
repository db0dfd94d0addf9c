import type { MouseEvent } from 'react'
import { createStore } from 'zustand'
import { isTextField } from '../../components/textFocus'
import type { MenuPlace } from '../../components/MenuAt'
import { selection, selectOnly } from '../../state/selection'
import { columnAt, rowElementId, setColumn } from './cellEditing'

/** Where the menu of the selected rows is open, in the window's pixels; null while it is closed. */
export const rowMenuPlace = createStore<{ readonly at: MenuPlace | null }>(() => ({ at: null }))

/** Right of the row's handle and number, in px: where the menu opens by keyboard. */
const beside = 56

/** Opens the menu for the row under the pointer, or by the menu key for the focused row. */
export function openRowMenu(event: MouseEvent): void {
  // An edited cell has the menu of a text field.
  if (!(event.target instanceof Element) || isTextField(event.target)) return
  const pointed = event.target.closest('[role="row"]')
  const byKey = selection.getState().focusId
  const row = pointed ?? (byKey === null ? null : document.getElementById(rowElementId(byKey)))
  if (!row) return
  event.preventDefault()
  const id = row.id.slice(rowElementId('').length)
  if (pointed) setColumn(columnAt(event.target))
  if (!selection.getState().ids.includes(id)) selectOnly(id)
  const box = row.getBoundingClientRect()
  rowMenuPlace.setState({
    at: pointed ? { x: event.clientX, y: event.clientY } : { x: box.left + beside, y: box.bottom },
  })
}
