import { daysOf } from '../timing/localTime'
import type { FindingContext } from './rule'
import type { Severity } from './finding'

/** How many days before a session what it still lacks becomes pressing. */
const pressingDays = 7

/** What a session still lacks is a hint until a week before its date, and a warning from then on. */
export function dueSeverity({ snapshot: { details }, today }: Pick<FindingContext, 'snapshot' | 'today'>): Severity {
  const left = daysUntil(details.date, today)
  return left !== null && left <= pressingDays ? 'warning' : 'note'
}

/** From one date (`yyyy-MM-dd`) to another, in days; null where one of them is none. */
export function daysUntil(date: string, today: string): number | null {
  const [then, now] = [daysOf(date), daysOf(today)]
  return then === null || now === null ? null : then - now
}
