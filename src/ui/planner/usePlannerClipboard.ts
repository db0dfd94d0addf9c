import { useEffect } from 'react'
import { copiedRows } from '../../interchange/rows/copiedRows'
import { scheduleOf } from '../../domain/timing/schedule'
import type { CopiedContent } from '../../interchange/table/clipboardTable'
import { usePastedContent } from '../clipboard/usePastedContent'
import { isTextField } from '../components/textFocus'
import { useReadOnly } from '../state/read'
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

const paste = (copied: CopiedContent): void =>
  pasteRows(copied, selectedRows().at(-1)?.id ?? rowsNow().at(-1)?.id ?? null)

/** Cut, copy and paste of rows, while no text field has the focus. */
export function usePlannerClipboard(): void {
  usePastedContent(useReadOnly() ? null : paste)
  useEffect(() => {
    const inField = () => isTextField(document.activeElement)
    const onCopy = (event: ClipboardEvent) => void (inField() || copy(event))
    const onCut = (event: ClipboardEvent) => {
      if (!inField() && !workspace.getState().readOnly && copy(event)) deleteSelected('planner.gesture.cut')
    }
    document.addEventListener('copy', onCopy)
    document.addEventListener('cut', onCut)
    return () => {
      document.removeEventListener('copy', onCopy)
      document.removeEventListener('cut', onCut)
    }
  }, [])
}
