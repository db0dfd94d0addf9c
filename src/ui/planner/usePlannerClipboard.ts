import { useEffect } from 'react'
import { copiedRows } from '../../interchange/copiedRows'
import { scheduleOf } from '../../domain/timing/scheduleOf'
import { copiedContent } from '../clipboard/copiedContent'
import { isTextField } from '../commands/textFocus'
import { workspace } from '../state/workspace'
import { pasteRows } from './pasteRows'
import { deleteSelected, rowsNow, selectedRows, selectedWithParts } from './rowActions'

function copy(event: ClipboardEvent): boolean {
  const { session, library } = workspace.getState()
  const rows = selectedWithParts()
  if (!session || !library || rows.length === 0 || !event.clipboardData) return false
  const { text, html } = copiedRows({ rows, schedule: scheduleOf(session), details: session.details, library })
  event.clipboardData.setData('text/plain', text)
  event.clipboardData.setData('text/html', html)
  event.preventDefault()
  return true
}

/** The clipboard is read while its event lasts. */
function paste(event: ClipboardEvent): void {
  if (workspace.getState().readOnly || !event.clipboardData) return
  event.preventDefault()
  pasteRows(copiedContent(event.clipboardData), selectedRows().at(-1)?.id ?? rowsNow().at(-1)?.id ?? null)
}

/** Cut, copy and paste of rows, while no text field has the focus. */
export function usePlannerClipboard(): void {
  useEffect(() => {
    const inField = () => isTextField(document.activeElement)
    const onCopy = (event: ClipboardEvent) => void (inField() || copy(event))
    const onCut = (event: ClipboardEvent) => {
      if (!inField() && !workspace.getState().readOnly && copy(event)) deleteSelected('planner.gesture.cut')
    }
    const onPaste = (event: ClipboardEvent) => void (inField() || paste(event))
    document.addEventListener('copy', onCopy)
    document.addEventListener('cut', onCut)
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('copy', onCopy)
      document.removeEventListener('cut', onCut)
      document.removeEventListener('paste', onPaste)
    }
  }, [])
}
