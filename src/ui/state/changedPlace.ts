import type { LibrarySnapshot } from '../../domain/library'
import type { SessionSnapshot } from '../../domain/session'
import { orderedRows } from '../../domain/timing/orderedRows'
import type { Place } from './place'

/** Library and open sessions at one moment. */
export interface OpenContent {
  readonly library: LibrarySnapshot
  readonly sessions: readonly SessionSnapshot[]
}

/** Where a change is seen: a place, and the rows to select there. */
export interface ChangedPlace extends Place {
  readonly sessionId: string
  readonly rowIds: readonly string[]
}

/**
 * Where a person at `here` sees what changed between two moments: in a session that changed, the open one before
 * others, on its list of attendees where only that changed, else in the planner. Null where nothing of a session changed, or where the list of sessions that is shown tells it.
 */
export function changedPlace(before: OpenContent, after: OpenContent, here: Place): ChangedPlace | null {
  const known = new Map(before.sessions.map((session) => [session.id, session]))
  const changed = after.sessions.filter(
    (session) => session !== known.get(session.id) && after.library.sessions.get(session.id)?.deletedAt === null,
  )
  const session = changed.find(({ id }) => id === here.sessionId) ?? changed[0]
  if (!session) return null
  const was = known.get(session.id)
  const isListed = before.library.sessions.get(session.id) !== after.library.sessions.get(session.id)
  if (here.screen === 'sessions' && (isListed || session.rows === was?.rows)) return null
  if (session.rows === was?.rows && session.attendees !== was.attendees) {
    return { screen: 'attendees', sessionId: session.id, rowIds: [] }
  }
  const isShown = session.id === here.sessionId && (here.screen === 'planner' || here.screen === 'print')
  const rowIds = orderedRows(session)
    .filter((row) => row !== was?.rows.get(row.id))
    .map(({ id }) => id)
  return { screen: isShown ? here.screen : 'planner', sessionId: session.id, rowIds }
}
