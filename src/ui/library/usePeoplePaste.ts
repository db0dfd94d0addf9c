import { useEffect } from 'react'
import { t } from '../../i18n'
import { copiedTable } from '../../interchange/clipboardTable'
import { pastedPeople, pastePeople } from '../../interchange/pastedPeople'
import { copiedContent } from '../clipboard/copiedContent'
import { isTextField } from '../commands/textFocus'
import { edit } from '../state/edit'
import { notify } from '../state/notices'
import { workspace } from '../state/workspace'

/** Adds the people of a copied list, in one gesture; answers the first that is new. */
function paste(copied: DataTransfer): string | undefined {
  const { library } = workspace.getState()
  const people = pastedPeople(copiedTable(copiedContent(copied)))
  if (!library) return undefined
  if (people.length === 0) {
    notify({ tone: 'caution', message: t('library.paste.nothing') })
    return undefined
  }
  const { edits, ids, knownCount } = pastePeople(people, library)
  if (ids.length > 0 && !edit('library.gesture.paste', { library: edits })) return undefined
  if (ids.length > 0) notify({ tone: 'good', message: t('library.paste.done', { count: ids.length }) })
  if (knownCount > 0) notify({ tone: 'info', message: t('library.paste.known', { count: knownCount }) })
  return ids[0]
}

/** Pasting a list while no text field has the focus adds its people; `onAdded` is told the first of them. */
export function usePeoplePaste(onAdded: (id: string) => void): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (isTextField(document.activeElement) || !event.clipboardData) return
      event.preventDefault()
      const first = paste(event.clipboardData)
      if (first !== undefined) onAdded(first)
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [onAdded])
}
