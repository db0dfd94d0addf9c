import { isHeld } from '../isHeld'
import type { SessionEntry } from '../library'
import type { SessionSummary } from '../sessionSummary'

/** A session that can still take something up. */
export interface SessionToCome {
  readonly id: string
  readonly number: number
  readonly theme: string
  readonly date: string
}

/** The sessions of a list that have not been held, the next one first, those without a date last. */
export function sessionsToCome(
  entries: readonly SessionEntry[],
  summaries: readonly SessionSummary[],
  todayIn: (zone: string) => string,
): readonly SessionToCome[] {
  const byId = new Map(summaries.map((summary) => [summary.id, summary]))
  const dayOf = (date: string) => date || '9999'
  return entries
    .flatMap(({ id, number, archivedAt }) => {
      const summary = byId.get(id)
      if (!summary || archivedAt !== null || isHeld(summary, todayIn(summary.zone))) return []
      return { id, number, theme: summary.theme, date: summary.date }
    })
    .sort((a, b) => dayOf(a.date).localeCompare(dayOf(b.date)) || a.number - b.number)
}
