import { useDeferredValue, useMemo } from 'react'
import { houseStyleOf, type HouseStyle } from '../../domain/houseStyle'
import { paperNames, type PaperName } from '../../domain/papers/paperNames'
import type { Print } from '../../domain/papers/print'
import type { SessionRun } from '../../domain/session'
import { currentLanguage } from '../../i18n'
import type { PaperInput } from '../../papers/paper'
import { papers } from '../../papers/papers'
import { paperStateOf, type PaperState } from '../../papers/paperState'
import { told } from '../app/told'
import { usePreferences } from '../state/preferences'
import { useFollowedPrints, usePrints } from '../state/prints'
import { useLibrary, useSession } from '../state/read'
import { useFinishedRun } from './useFinishedRun'

/** All that the print desk works with. */
export interface Desk {
  readonly input: PaperInput
  readonly house: HouseStyle
  readonly prints: readonly Print[]
  readonly states: Readonly<Record<PaperName, PaperState>>
}

const noRuns: readonly SessionRun[] = []
const tellFailure = (error: unknown): void => void told(() => Promise.reject(error))

/** The desk of the open session; null while it is being read. Follows the edits one step behind. */
export function useDesk(): Desk | null {
  const language = currentLanguage()
  const session = useDeferredValue(useSession())
  const library = useDeferredValue(useLibrary())
  const sessionId = session?.id ?? null
  useFollowedPrints(sessionId, tellFailure)
  const prints = usePrints(sessionId)
  const pace = usePreferences((preferences) => preferences.pace)
  const run = useFinishedRun(session?.runs ?? noRuns)
  return useMemo(() => {
    const entry = session ? library.sessions.get(session.id) : undefined
    if (!session || !entry || !prints) return null
    const season = library.seasons.get(entry.seasonId) ?? null
    const input: PaperInput = { session, entry, season, library, pace, run, language }
    const house = houseStyleOf(season)
    const states = paperNames.map((name) => [name, paperStateOf(papers[name], input, house, prints)] as const)
    return { input, house, prints, states: Object.fromEntries(states) as Desk['states'] }
  }, [session, library, prints, pace, run, language])
}
