import { useCallback } from 'react'
import type { Season } from '../../domain/library'
import { isSameName } from '../../domain/names'
import { t } from '../../i18n'
import { concernPaste } from '../../interchange/concerns/concernPaste'
import { pastedConcerns } from '../../interchange/concerns/pastedConcerns'
import { copiedTable, type CopiedContent } from '../../interchange/table/clipboardTable'
import { usePastedContent } from '../clipboard/usePastedContent'
import { edit, notifyDone } from '../state/edit'
import { notify } from '../state/notices'
import { useLibraryReadOnly } from '../state/read'
import { todayHere } from '../state/today'
import { workspace } from '../state/workspace'

/** More than these are only counted. */
const mostNamed = 3
const listed = (names: readonly string[]): string => names.slice(0, mostNamed).join(t('displays.comma'))

/** Adds the concerns of copied lines or a copied table, in one gesture; returns the first new one. */
function paste(copied: CopiedContent, season: Season): string | undefined {
  const { library } = workspace.getState()
  if (!library) return undefined
  const today = todayHere()
  const topics = [...library.topics.values()]
  const list = pastedConcerns(copiedTable(copied), (cell) => topics.some(({ name }) => isSameName(name, cell)), today)
  const { edits, ids, newUnits, knownCount, unknown } = concernPaste(list, library, season, today)
  if (list.length === 0) notify({ tone: 'caution', message: t('concerns.paste.nothing') })
  if (ids.length > 0 && !edit('concerns.gesture.paste', { library: edits })) return undefined
  if (ids.length > 0) notifyDone({ tone: 'good', message: t('concerns.paste.done', { count: ids.length }) })
  if (ids.length > 0 && newUnits.length > 0)
    notifyDone({
      tone: 'info',
      message: t('concerns.paste.newUnits', { count: newUnits.length, names: listed(newUnits) }),
    })
  if (unknown.length > 0)
    notify({
      tone: 'caution',
      message: t('concerns.paste.unknown', { count: unknown.length, names: listed(unknown) }),
    })
  if (knownCount > 0) notify({ tone: 'info', message: t('concerns.paste.known', { count: knownCount }) })
  return ids[0]
}

/** Pasting lines or a table while no text field is focused adds them; `onAdded` is called with the first. */
export function useConcernPaste(season: Season, onAdded: (id: string) => void): (copied: CopiedContent) => void {
  const readOnly = useLibraryReadOnly()
  const take = useCallback(
    (copied: CopiedContent) => {
      const first = paste(copied, season)
      if (first !== undefined) onAdded(first)
    },
    [season, onAdded],
  )
  usePastedContent(readOnly ? null : take)
  return take
}
