import type { LibrarySnapshot } from '../../domain/library'
import type { SessionSummary } from '../../domain/sessionSummary'

interface Known {
  readonly sessions: LibrarySnapshot['sessions']
  readonly summaries: readonly SessionSummary[]
  readonly sessionId: string
  readonly others: readonly SessionSummary[]
}
let known: Known | null = null

/** The sessions besides one that are not deleted, of all seasons. The same list as long as nothing in it changed. */
export function otherSessions(
  { sessions }: LibrarySnapshot,
  summaries: readonly SessionSummary[],
  sessionId: string,
): readonly SessionSummary[] {
  const isSame = known?.sessions === sessions && known.summaries === summaries && known.sessionId === sessionId
  if (known && isSame) return known.others
  const others = summaries.filter(({ id }) => id !== sessionId && sessions.get(id)?.deletedAt === null)
  known = { sessions, summaries, sessionId, others }
  return others
}
