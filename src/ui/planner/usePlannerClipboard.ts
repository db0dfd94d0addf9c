import { useEffect } from 'react'
import { copiedRows } from '../../interchange/copiedRows'
import { pasteEdits } from '../../interchange/pasteEdits'
import type { CopiedContent } from '../../interchange/clipboardTable'
import { scheduleOf } from '../../domain/timing/scheduleOf'
import { t } from '../../i18n'
import { told } from '../app/told'
import { copiedContent } from '../clipboard/copiedContent'
import { isTextField } from '../commands/textFocus'
import { edit, notifyDone } from '../state/edit'
import { notify } from '../state/notices'
import { selectMany } from '../state/selection'
import { workspace } from '../state/workspace'
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

/** The clipboard is read while its event lasts; what reads tables is loaded with the first paste. */
function paste(event: ClipboardEvent): void {
  const { library, readOnly } = workspace.getState()
  if (!library || readOnly || !event.clipboardData) return
  const copied = copiedContent(event.clipboardData)
  event.preventDefault()
  void told(() => pasteRows(copied))
}

/** Rows of ours, of WPS or of Excel become segments after what is selected; the people they name join the directory. */
async function pasteRows(copied: CopiedContent): Promise<void> {
  const { rowsFromClipboard } = await import('../../interchange/pastedRows')
  const { library } = workspace.getState()
  if (!library) return
  const afterId = selectedRows().at(-1)?.id ?? rowsNow().at(-1)?.id ?? null
  const { session, library: people, rowIds } = pasteEdits(rowsFromClipboard(copied), library, afterId)
  if (rowIds.length === 0) return notify({ tone: 'caution', message: t('planner.paste.nothing') })
  if (!edit('planner.gesture.paste', { session, ...(people.length > 0 ? { library: people } : {}) })) return
  selectMany(rowIds)
  notifyDone({ tone: 'good', message: t('planner.paste.done', { count: rowIds.length }) })
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
