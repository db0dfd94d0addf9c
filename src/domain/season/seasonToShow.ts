import { present } from '../entity'
import type { LibrarySnapshot, Season } from '../library'

/**
 * The season that the screens of the season show: the one chosen last, else that of the open session, else the last one.
 * Null if there is none.
 */
export function seasonToShow(
  { seasons, sessions }: Pick<LibrarySnapshot, 'seasons' | 'sessions'>,
  chosenId: string | null,
  sessionId: string | null,
): Season | null {
  const ofSession = sessionId === null ? undefined : sessions.get(sessionId)?.seasonId
  const wanted = [chosenId, ofSession].map((id) => (id ? seasons.get(id) : undefined))
  return wanted.find((season) => season?.deletedAt === null) ?? present(seasons.values()).at(-1) ?? null
}
