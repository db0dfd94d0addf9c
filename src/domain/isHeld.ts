import type { CaseId } from './ids'
import type { SessionSummary } from './sessionSummary'

/**
 * Whether a session has taken place: it is marked as held, a show of it was completed, or its date has passed. `today`
 * (`yyyy-MM-dd`) is the date at its place.
 */
export const isHeld = ({ state, timings, date }: Pick<SessionSummary, 'state' | 'timings' | 'date'>, today: string) =>
  state === 'held' || timings.length > 0 || (date !== '' && date < today)

/** Whether a held session presented a case. Cases in segments that its show left out do not count. */
export function hasPresented(summary: SessionSummary, caseId: CaseId, today: string): boolean {
  const { timings, caseIds } = summary
  if (timings.length > 0) return timings.some((timing) => timing.caseId === caseId)
  return isHeld(summary, today) && caseIds.includes(caseId)
}
