import { useDeferredValue, useMemo } from 'react'
import { reportFailure } from '../feedback/reportFailure'
import { presentOf } from '../../domain/entity'
import type { CaseId } from '../../domain/ids'
import type { SessionRun, SessionSnapshot } from '../../domain/session'
import { isHeld } from '../../domain/isHeld'
import { seasonScope } from '../../domain/season/seasonScope'
import { currentLanguage } from '../../i18n'
import { useCurrentSeason } from '../state/currentSeason'
import { usePreferences } from '../state/preferences'
import { useFollowedPrints, usePrintLog } from '../state/prints'
import { useLibrary, useSession, useSummaries } from '../state/read'
import { useShowings } from '../state/showings'
import { todayIn } from '../state/today'
import { deskOf, type Desk } from './desk'
import { useCaseTexts } from './useCaseTexts'
import { useFinishedRun } from './useFinishedRun'

const noRuns: readonly SessionRun[] = []
const notifyFailure = (error: unknown): void => void reportFailure(() => Promise.reject(error))

/** The prints of a session or season; null until they are loaded. */
function usePrints(ownerId: string | null) {
  useFollowedPrints(ownerId, notifyFailure)
  return usePrintLog(ownerId)
}

/** The cases that a session shows. */
const casesIn = ({ rows }: SessionSnapshot): readonly CaseId[] => [
  ...new Set([...rows.values()].flatMap((row) => (row.type === 'segment' ? (row.caseId ?? []) : []))),
]

/** The desk of the open session; null while it is loading, and without one. Follows the edits with a short delay. */
export function useSessionDesk(): Desk | null {
  const language = currentLanguage()
  const session = useDeferredValue(useSession())
  const library = useDeferredValue(useLibrary())
  const log = usePrints(session?.id ?? null)
  const pace = usePreferences((preferences) => preferences.pace)
  const run = useFinishedRun(session?.runs ?? noRuns)
  const showings = useDeferredValue(useShowings())
  const isOfAllCases = usePreferences(({ papers }) => papers['casebook']?.['scope'] === 'season')
  const caseIds = useMemo(
    () => (isOfAllCases ? presentOf(library.cases).map(({ id }) => id) : session ? casesIn(session) : []),
    [isOfAllCases, library.cases, session],
  )
  const details = useDeferredValue(useCaseTexts(caseIds))
  return useMemo(() => {
    const entry = session ? library.sessions.get(session.id) : undefined
    if (!session || !entry || !log || !details) return null
    const season = library.seasons.get(entry.seasonId) ?? null
    return deskOf({ of: 'session', session, entry, season, library, pace, run, showings, details, language }, log)
  }, [session, library, log, pace, run, showings, details, language])
}

/** The desk of the season that is shown; null while it is loading, and without one. */
export function useSeasonDesk(): Desk | null {
  const language = currentLanguage()
  const season = useDeferredValue(useCurrentSeason())
  const library = useDeferredValue(useLibrary())
  const summaries = useDeferredValue(useSummaries())
  const showings = useDeferredValue(useShowings())
  const log = usePrints(season?.id ?? null)
  const caseIds = useMemo(
    () => (season ? seasonScope(library, season).cases.map(({ id }) => id) : []),
    [library, season],
  )
  const details = useDeferredValue(useCaseTexts(caseIds))
  return useMemo(() => {
    if (!season || !log || !details) return null
    const held = summaries.filter((summary) => isHeld(summary, todayIn(summary.zone)))
    const heldIds = new Set(held.map(({ id }) => id))
    return deskOf({ of: 'season', season, library, summaries, heldIds, showings, details, language }, log)
  }, [season, library, summaries, showings, details, log, language])
}
