import type { CaseId } from './ids'
import type { SessionSummary } from './sessionSummary'

/**
 * Whether a session has taken place: somebody says so, a show of it was brought to its end, or its date is over.
 * `today` (`yyyy-MM-dd`) where it takes place.
 */
export const isHeld = ({ state, timings, date }: Pick<SessionSummary, 'state' | 'timings' | 'date'>, today: string) =>
  state === 'held' || timings.length > 0 || (date !== '' && date < today)

/** Whether a session that was held has shown a case. What its show left out was not shown. */
export function hasPresented(summary: SessionSummary, caseId: CaseId, today: string): boolean {
  const { timings, caseIds } = summary
  if (timings.length > 0) return timings.some((timing) => timing.caseId === caseId)
  return isHeld(summary, today) && caseIds.includes(caseId)
}
