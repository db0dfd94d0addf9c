import { useCallback } from 'react'
import { t } from '../../i18n'
import { copiedTable, type CopiedContent } from '../../interchange/table/clipboardTable'
import { pastedPeople, pastePeople } from '../../interchange/people/pastedPeople'
import { usePastedContent } from '../clipboard/usePastedContent'
import { edit, notifyDone } from '../state/edit'
import { notify } from '../state/notices'
import { useLibraryReadOnly } from '../state/read'
import { workspace } from '../state/workspace'

/** More than these are only counted. */
const mostNamed = 3
const listed = (names: readonly string[]): string => names.slice(0, mostNamed).join(t('displays.comma'))

/** Adds the people of a copied list, in one gesture; returns the first new one. */
function paste(copied: CopiedContent): string | undefined {
  const { library } = workspace.getState()
  const { people, others } = pastedPeople(copiedTable(copied))
  if (!library) return undefined
  if (people.length === 0) {
    notify({ tone: 'caution', message: t('library.paste.nothing') })
    return undefined
  }
  const { edits, ids, filled, unsure, knownCount } = pastePeople(people, library)
  if (edits.length > 0 && !edit('library.gesture.paste', { library: edits })) return undefined
  if (ids.length > 0) notifyDone({ tone: 'good', message: t('library.paste.done', { count: ids.length }) })
  if (filled.length > 0)
    notifyDone({ tone: 'good', message: t('library.paste.filled', { count: filled.length, names: listed(filled) }) })
  if (unsure.length > 0)
    notify({ tone: 'caution', message: t('library.paste.unsure', { count: unsure.length, names: listed(unsure) }) })
  if (others.length > 0)
    notify({ tone: 'caution', message: t('library.paste.others', { count: others.length, names: listed(others) }) })
  if (knownCount > 0) notify({ tone: 'info', message: t('library.paste.known', { count: knownCount }) })
  return ids[0]
}

/** Pasting a list while no text field is focused adds its people; `onAdded` is called with the first of them. */
export function usePeoplePaste(onAdded: (id: string) => void): (copied: CopiedContent) => void {
  const readOnly = useLibraryReadOnly()
  const take = useCallback(
    (copied: CopiedContent) => {
      const first = paste(copied)
      if (first !== undefined) onAdded(first)
    },
    [onAdded],
  )
  usePastedContent(readOnly ? null : take)
  return take
}
