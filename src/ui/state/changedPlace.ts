import type { CollectionName, LibrarySnapshot } from '../../domain/library'
import type { SessionSnapshot } from '../../domain/session'
import { orderedRows } from '../../domain/timing/schedule'
import type { Place, ScreenName } from './place'

/** Library and open sessions at one moment. */
export interface OpenContent {
  readonly library: LibrarySnapshot
  readonly sessions: readonly SessionSnapshot[]
}

/** Where a change is visible: a place, and the rows to select there. */
export interface ChangedPlace extends Place {
  readonly rowIds: readonly string[]
}

/** The screen that shows the entities of a collection. */
export const screenOf = {
  seasons: 'sessions',
  sessions: 'sessions',
  people: 'people',
  teams: 'people',
  cases: 'cases',
  rounds: 'library',
  visits: 'visits',
  concerns: 'concerns',
  spreads: 'spreads',
  attachments: 'cases',
  topics: 'library',
  units: 'library',
  venues: 'library',
} as const satisfies Readonly<Record<CollectionName, ScreenName>>
const collections = Object.keys(screenOf) as readonly CollectionName[]

/**
 * Where a user at `here` sees what changed between two moments. A changed session comes first, the open one before
 * others: its list of attendees if only that changed, otherwise the planner. Then the library, where an entity was
 * deleted or restored. Null if nothing of that changed, or if the present screen already shows it.
 */
export function changedPlace(before: OpenContent, after: OpenContent, here: Place): ChangedPlace | null {
  const known = new Map(before.sessions.map((session) => [session.id, session]))
  const changed = after.sessions.filter(
    (session) => session !== known.get(session.id) && after.library.sessions.get(session.id)?.deletedAt === null,
  )
  const session = changed.find(({ id }) => id === here.sessionId) ?? changed[0]
  if (!session) return libraryPlace(before.library, after.library, here)
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

function libraryPlace(before: LibrarySnapshot, after: LibrarySnapshot, here: Place): ChangedPlace | null {
  // What was deleted and what was restored are both visible in the trash.
  if (here.screen === 'trash') return null
  const changed = collections.filter(
    (name) =>
      before[name] !== after[name] &&
      [...after[name].values()].some(({ id, deletedAt }) => {
        const was = before[name].get(id)
        return was !== undefined && was.deletedAt !== deletedAt
      }),
  )
  const screens = changed.map((name) => screenOf[name])
  const [screen] = screens
  return screen === undefined || screens.some((one) => one === here.screen) ? null : { ...here, screen, rowIds: [] }
}
