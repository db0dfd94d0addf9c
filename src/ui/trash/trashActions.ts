import { reportFailure } from '../feedback/reportFailure'
import { trashRestore } from '../../document/edits/trashRestore'
import type { CollectionName, EntityRef } from '../../domain/library'
import { nameInLibrary } from '../../domain/season/nameInLibrary'
import { t } from '../../i18n'
import { forgetCases } from '../state/caseDocuments'
import { forgetSessions } from '../state/documents'
import { edit, notifyDone } from '../state/edit'
import { dropNotices, notify } from '../state/notices'
import { goTo } from '../state/place'
import { screenOf } from '../state/changedPlace'
import { ask } from '../state/studio'
import { workspace } from '../state/workspace'
import type { TrashItem } from './trashView'

/** The number of names that fit in a notice. */
const namesShown = 3

/** An item's name in the list. */
export function trashItemLabel({
  collection,
  name,
  number,
}: Pick<TrashItem, 'collection' | 'name' | 'number'>): string {
  if (collection === 'sessions')
    return t('trash.sessionName', { number: number ?? '?', theme: name || t('shell.session.untitled') })
  return name || t('library.unnamed')
}

/**
 * Restores items from the trash, with what they use, and shows a notice of what else was restored and where to find it.
 */
export function restoreItems(items: readonly TrashItem[]): void {
  const { library, summaries } = workspace.getState()
  const [first] = items
  if (!library || !first) return
  const { edits, along, lost, unarchived } = trashRestore(library, summaries, items)
  if (!edit('gesture.trash.restore', { library: edits })) return
  const themes = new Map(summaries.map(({ id, theme }) => [id, theme]))
  const said = [
    items.length === 1
      ? t('trash.restoredOne', { name: trashItemLabel(first) })
      : t('trash.restored', { count: items.length }),
    ...(along.length > 0 ? [t('trash.along', { names: listNames(along.map((ref) => nameOf(ref, themes))) })] : []),
    ...(unarchived > 0 ? [t('trash.unarchived')] : []),
    ...(lost.length > 0 ? [t('trash.lost', { names: listNames(lost) })] : []),
  ]
  notifyDone({
    message: said.join(t('trash.and')),
    tone: lost.length > 0 ? 'caution' : 'good',
    action: { label: t('trash.show'), run: () => goTo(screenOf[first.collection]) },
  })
}

function nameOf({ collection, id }: EntityRef, themes: ReadonlyMap<string, string>): string {
  const { library } = workspace.getState()
  return (library && nameInLibrary(library, collection, id)) || themes.get(id) || t('library.unnamed')
}

/** A list of names; of many the first ones and the number. */
export function listNames(names: readonly string[]): string {
  const shown = names.slice(0, namesShown).map((name) => t('trash.quoted', { name }))
  const words = shown.join('')
  return names.length > namesShown ? `${words}${t('trash.alongMore', { count: names.length })}` : words
}

/** Deletes items for good; the user has confirmed it. */
export const purgeItems = (items: readonly TrashItem[]): Promise<void> =>
  reportFailure(async () => {
    await ask(
      'trash.purge',
      items.map(({ collection, id }) => ({ collection, id })),
    )
    // What their notices offer to undo no longer exists.
    dropNotices(({ of = null }) => of !== null)
    const idsOf = (wanted: CollectionName) =>
      items.filter(({ collection }) => collection === wanted).map(({ id }) => id)
    forgetSessions(idsOf('sessions'))
    forgetCases(idsOf('cases'))
    notify({ message: t('trash.purged', { count: items.length }), tone: 'info' })
  })
