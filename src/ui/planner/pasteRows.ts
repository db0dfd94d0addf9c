import { reportFailure } from '../feedback/reportFailure'
import type { CopiedContent } from '../../interchange/table/clipboardTable'
import type { PasteSummary } from '../../interchange/rows/pasteEdits'
import { t } from '../../i18n'
import { edit, lastGesture, notifyDone, undo } from '../state/edit'
import { notify } from '../state/notices'
import { selectMany } from '../state/selection'
import { workspace } from '../state/workspace'
import { pasteWords } from './pasteWords'

/**
 * Rows copied here, or from WPS or Excel, become segments after `afterId`; the people they name are added to the
 * directory. The code that reads tables is loaded with the first paste; a failure is reported.
 */
export const pasteRows = (copied: CopiedContent, afterId: string | null): void =>
  void reportFailure(async () => {
    const { sheetFromClipboard } = await import('../../interchange/rows/pastedRows')
    const { pasteEdits } = await import('../../interchange/rows/pasteEdits')
    const { library, session } = workspace.getState()
    if (!library || !session) return
    const edits = pasteEdits(sheetFromClipboard(copied), { session, library, afterId })
    const { rowIds, summary } = edits
    if (rowIds.length === 0) return notify({ tone: 'caution', message: t('planner.paste.nothing') })
    const changes = { session: edits.session, ...(edits.library.length > 0 ? { library: edits.library } : {}) }
    if (!edit('planner.gesture.paste', changes)) return
    selectMany(rowIds)
    const made = lastGesture()
    notifyDone({
      tone: summary.contradictions.length > 0 ? 'caution' : 'good',
      message: pasteWords(rowIds.length, summary),
      // If there is more to read than the number, the notice stays longer, and the paste can be undone from it.
      ...(isPlain(summary)
        ? {}
        : { action: { label: t('planner.paste.undo'), run: () => made === lastGesture() && undo() } }),
    })
  })

const isPlain = ({ pinned, assumed, details, notes, contradictions, filled, unsure }: PasteSummary): boolean =>
  pinned + assumed + notes === 0 &&
  Object.keys(details).length + contradictions.length + filled.length + unsure.length === 0
