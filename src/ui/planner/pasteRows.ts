import type { CopiedContent } from '../../interchange/clipboardTable'
import { pasteEdits } from '../../interchange/pasteEdits'
import { t } from '../../i18n'
import { told } from '../app/told'
import { edit, notifyDone } from '../state/edit'
import { notify } from '../state/notices'
import { selectMany } from '../state/selection'
import { workspace } from '../state/workspace'

/**
 * Rows of ours, of WPS or of Excel become segments after `afterId`; the people they name join the directory. What reads
 * tables is loaded with the first paste; a failure is told.
 */
export const pasteRows = (copied: CopiedContent, afterId: string | null): void =>
  void told(async () => {
    const { rowsFromClipboard } = await import('../../interchange/pastedRows')
    const { library } = workspace.getState()
    if (!library) return
    const { session, library: people, rowIds } = pasteEdits(rowsFromClipboard(copied), library, afterId)
    if (rowIds.length === 0) return notify({ tone: 'caution', message: t('planner.paste.nothing') })
    if (!edit('planner.gesture.paste', { session, ...(people.length > 0 ? { library: people } : {}) })) return
    selectMany(rowIds)
    notifyDone({ tone: 'good', message: t('planner.paste.done', { count: rowIds.length }) })
  })
