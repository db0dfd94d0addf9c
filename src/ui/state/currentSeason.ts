import { present } from '../../domain/entity'
import type { NewEntity } from '../../document/edits/libraryEdits'
import type { CollectionName, LibrarySnapshot, Season } from '../../domain/library'
import { place } from './place'
import { preferences } from './preferences'
import { workspace } from './workspace'

/**
 * The season that the screens of the season show: the one chosen last, else that of the open session, else the last one.
 * Null if there is none.
 */
function seasonToShow(
  { seasons, sessions }: Pick<LibrarySnapshot, 'seasons' | 'sessions'>,
  chosenId: string | null,
  sessionId: string | null,
): Season | null {
  const ofSession = sessionId === null ? undefined : sessions.get(sessionId)?.seasonId
  const wanted = [chosenId, ofSession].map((id) => (id ? seasons.get(id) : undefined))
  return wanted.find((season) => season?.deletedAt === null) ?? present(seasons.values()).at(-1) ?? null
}

export function currentSeason(): Season | null {
  const { library } = workspace.getState()
  return library && seasonToShow(library, preferences.getState().seasonId, place.getState().sessionId)
}

/** The season of a session; null if there is none. */
export function seasonOfSession(sessionId: string | null): Season | null {
  const { library } = workspace.getState()
  return library && seasonToShow(library, null, sessionId)
}

/** What puts a new case or topic into a season; nothing for other collections. */
export const inSeason = <Name extends CollectionName>(name: Name, season: Season | null): NewEntity<Name> =>
  (season && (name === 'cases' || name === 'topics') ? { seasonIds: [season.id] } : {}) as NewEntity<Name>
