import { isHeld } from '../isHeld'
import type { CaseId, ConcernId, SessionId } from '../ids'
import type { LibrarySnapshot } from '../library'
import type { Presentation, SessionSummary } from '../sessionSummary'

/** A segment of a session with what the session is. */
export interface Showing extends Presentation {
  readonly sessionId: SessionId
  readonly number: number
  readonly theme: string
  /** `yyyy-MM-dd`; empty if not set. */
  readonly date: string
}

export interface Showings {
  /** In sessions that took place, the earliest first. */
  readonly held: readonly Showing[]
  /** In sessions to come. */
  readonly planned: readonly Showing[]
}

export const noShowings: Showings = { held: [], planned: [] }

/** Where each case and each concern was or will be on stage. */
export interface AllShowings {
  readonly ofCase: ReadonlyMap<CaseId, Showings>
  readonly ofConcern: ReadonlyMap<ConcernId, Showings>
}

/**
 * Found in one pass over the sessions that are not deleted. A session that was called live showed only what its show
 * reached; one that was held without the console showed all of its plan. `todayIn` returns today's date (`yyyy-MM-dd`)
 * in a zone.
 */
export function showingsIn(
  library: Pick<LibrarySnapshot, 'sessions'>,
  summaries: readonly SessionSummary[],
  todayIn: (zone: string) => string,
): AllShowings {
  const ofCase = new Map<string, { held: Showing[]; planned: Showing[] }>()
  const ofConcern = new Map<string, { held: Showing[]; planned: Showing[] }>()
  const listed = summaries
    .flatMap((summary) => {
      const entry = library.sessions.get(summary.id)
      return entry?.deletedAt === null ? [{ summary, number: entry.number }] : []
    })
    .sort(
      (a, b) => (a.summary.span?.startAt ?? Infinity) - (b.summary.span?.startAt ?? Infinity) || a.number - b.number,
    )
  for (const { summary, number } of listed) {
    const { id: sessionId, theme, date, timings, presentations } = summary
    const wasHeld = isHeld(summary, todayIn(summary.zone))
    for (const presentation of presentations) {
      if (wasHeld && timings.length > 0 && presentation.actual === null) continue
      const showing: Showing = { ...presentation, sessionId, number, theme, date }
      const list = wasHeld ? 'held' : 'planned'
      if (showing.caseId !== null) entryIn(ofCase, showing.caseId)[list].push(showing)
      for (const concernId of new Set(showing.concernIds)) entryIn(ofConcern, concernId)[list].push(showing)
    }
  }
  return { ofCase, ofConcern }
}

function entryIn(map: Map<string, { held: Showing[]; planned: Showing[] }>, id: string) {
  const entry = map.get(id) ?? { held: [], planned: [] }
  map.set(id, entry)
  return entry
}
