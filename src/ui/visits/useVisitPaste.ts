import { useCallback } from 'react'
import { presentOf } from '../../domain/entity'
import type { LibrarySnapshot, Season } from '../../domain/library'
import { nameKey } from '../../domain/names'
import { seasonScope } from '../../domain/season/seasonScope'
import { yearWithin } from '../../domain/season/yearWithin'
import { t } from '../../i18n'
import { copiedTable, type CopiedContent } from '../../interchange/table/clipboardTable'
import { pastedVisits } from '../../interchange/visits/pastedVisits'
import { visitPaste, type VisitPaste } from '../../interchange/visits/visitPaste'
import { usePastedContent } from '../clipboard/usePastedContent'
import { identifyPeople } from '../components/identifyPeople'
import { edit, notifyDone } from '../state/edit'
import { notify } from '../state/notices'
import { useLibraryReadOnly } from '../state/read'
import { todayHere } from '../state/today'
import { workspace } from '../state/workspace'

/** More than these are only counted. */
const mostNamed = 4
const listed = (names: readonly string[]): string => names.slice(0, mostNamed).join(t('displays.comma'))

function readTable(copied: CopiedContent, library: LibrarySnapshot, season: Season) {
  const { rounds } = seasonScope(library, season)
  const units = new Set(presentOf(library.units).map(({ name }) => nameKey(name)))
  return pastedVisits(copiedTable(copied), {
    yearOf: yearWithin([...rounds, season], todayHere()),
    isUnitName: (cell) => units.has(nameKey(cell)),
  })
}

/** Adds the visits of a copied table, in one gesture; first asks about ambiguous names. True if something was added. */
async function paste(copied: CopiedContent, seasonId: string, roundId: string | null): Promise<boolean> {
  const { library } = workspace.getState()
  const season = library?.seasons.get(seasonId)
  if (!library || !season) return false
  const list = readTable(copied, library, season)
  if (list.length === 0) {
    notify({ tone: 'caution', message: t('visits.paste.nothing') })
    return false
  }
  const named = list.flatMap(({ leader, people }) => [...(leader ? [leader] : []), ...people])
  const meant = await identifyPeople(named, library)
  const { library: now } = workspace.getState()
  if (!now) return false
  const pasted = visitPaste(list, now, season, { roundId, firstRound: t('visits.round.first'), meant })
  const isNew = pasted.ids.length + pasted.filledIds.length > 0
  if (isNew && !edit('visits.gesture.paste', { library: pasted.edits })) return false
  sayWhatWasRead(pasted)
  return isNew
}

/** What was added, what was made for it, and what could not be read. */
function sayWhatWasRead({ ids, filledIds, knownCount, newUnits, newPeople, newRounds, unread }: VisitPaste): void {
  if (ids.length > 0) notifyDone({ tone: 'good', message: t('visits.paste.added', { count: ids.length }) })
  if (filledIds.length > 0) notifyDone({ tone: 'good', message: t('visits.paste.filled', { count: filledIds.length }) })
  const made = [
    newRounds.length > 0 ? t('visits.paste.newRounds', { names: listed(newRounds) }) : '',
    newUnits.length > 0 ? t('visits.paste.newUnits', { count: newUnits.length, names: listed(newUnits) }) : '',
    newPeople > 0 ? t('visits.paste.newPeople', { count: newPeople }) : '',
  ].filter(Boolean)
  if (ids.length + filledIds.length > 0 && made.length > 0)
    notifyDone({ tone: 'info', message: t('visits.paste.made', { what: made.join(t('trash.and')) }) })
  if (unread.length > 0)
    notify({ tone: 'caution', message: t('visits.paste.unread', { count: unread.length, texts: listed(unread) }) })
  if (knownCount > 0) notify({ tone: 'info', message: t('visits.paste.known', { count: knownCount }) })
}

/**
 * Pasting a table while no text field is focused adds its visits; `onAdded` is then called. `roundId` is of those whose
 * round the table does not say.
 */
export function useVisitPaste({ id }: Season, roundId: string | null, onAdded?: () => void): void {
  const readOnly = useLibraryReadOnly()
  const take = useCallback(
    async (copied: CopiedContent) => {
      if (await paste(copied, id, roundId)) onAdded?.()
    },
    [id, roundId, onAdded],
  )
  usePastedContent(readOnly ? null : take)
}
