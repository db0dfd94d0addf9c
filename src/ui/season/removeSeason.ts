import { seasonRemoval } from '../../document/edits/seasonRemoval'
import { t } from '../../i18n'
import { isHeldByShow } from '../state/activeRun'
import { edit, notifyDone } from '../state/edit'
import { workspace } from '../state/workspace'

/** Deletes a season with its sessions and offers to restore them. */
export function removeSeason({ id, name }: { readonly id: string; readonly name: string }): void {
  const { library, summaries } = workspace.getState()
  if (!library || isHeldByShow((held) => library.sessions.get(held)?.seasonId === id)) return
  const { sessionCount, visitCount, concernCount, remove, restore } = seasonRemoval(library, summaries, id)
  if (!edit('library.gesture.delete.seasons', { library: remove(Date.now()) })) return
  const label = name || t('library.unnamed')
  notifyDone({
    message:
      (sessionCount === 0
        ? t('library.deleted', { name: label })
        : t('sessions.seasonDeleted', { name: label, count: sessionCount })) +
      (visitCount + concernCount === 0
        ? ''
        : t('sessions.seasonDeletedMore', { count: visitCount, concerns: concernCount })),
    tone: 'info',
    action: {
      label: t('sessions.undo'),
      run: () => void edit('library.gesture.restore.seasons', { library: restore() }),
    },
  })
}
