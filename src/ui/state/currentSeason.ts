import type { NewEntity } from '../../document/edits/libraryEdits'
import type { CollectionName, Season } from '../../domain/library'
import { seasonToShow } from '../../domain/season/seasonToShow'
import { place, usePlace } from './place'
import { preferences, setPreferences, usePreferences } from './preferences'
import { useLibrary } from './read'
import { workspace } from './workspace'

export function currentSeason(): Season | null {
  const { library } = workspace.getState()
  return library && seasonToShow(library, preferences.getState().seasonId, place.getState().sessionId)
}

export function useCurrentSeason(): Season | null {
  const { sessionId } = usePlace()
  const chosenId = usePreferences(({ seasonId }) => seasonId)
  return useLibrary((library) => seasonToShow(library, chosenId, sessionId))
}

/** Shows another season on all screens of the season. */
export const chooseSeason = (seasonId: string): void => setPreferences({ seasonId })

/** The season of a session; null if there is none. */
export function seasonOfSession(sessionId: string | null): Season | null {
  const { library } = workspace.getState()
  return library && seasonToShow(library, null, sessionId)
}

/** What puts a new case or topic into a season; nothing for other collections. */
export const inSeason = <Name extends CollectionName>(name: Name, season: Season | null): NewEntity<Name> =>
  (season && (name === 'cases' || name === 'topics') ? { seasonIds: [season.id] } : {}) as NewEntity<Name>
