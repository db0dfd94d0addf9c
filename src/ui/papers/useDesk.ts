import { useDeferredValue, useMemo } from 'react'
import { reportFailure } from '../feedback/reportFailure'
import type { SessionRun } from '../../domain/session'
import { currentLanguage } from '../../i18n'
import type { PaperInput } from '../../papers/paper'
import { usePreferences } from '../state/preferences'
import { useFollowedPrints, usePrintLog } from '../state/prints'
import { useLibrary, useSession } from '../state/read'
import { deskOf, type Desk } from './desk'
import { useFinishedRun } from './useFinishedRun'

const noRuns: readonly SessionRun[] = []
const notifyFailure = (error: unknown): void => void reportFailure(() => Promise.reject(error))

/** The desk of the open session; null while it is loading. Follows the edits with a short delay. */
export function useDesk(): Desk | null {
  const language = currentLanguage()
  const session = useDeferredValue(useSession())
  const library = useDeferredValue(useLibrary())
  const sessionId = session?.id ?? null
  useFollowedPrints(sessionId, notifyFailure)
  const log = usePrintLog(sessionId)
  const pace = usePreferences((preferences) => preferences.pace)
  const run = useFinishedRun(session?.runs ?? noRuns)
  return useMemo(() => {
    const entry = session ? library.sessions.get(session.id) : undefined
    if (!session || !entry || !log) return null
    const season = library.seasons.get(entry.seasonId) ?? null
    const input: PaperInput = { session, entry, season, library, pace, run, language }
    return deskOf(input, log)
  }, [session, library, log, pace, run, language])
}
