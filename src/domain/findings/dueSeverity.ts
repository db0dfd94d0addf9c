import { daysOf } from '../timing/localTime'
import type { FindingContext } from './rule'
import type { Severity } from './finding'

/** How many days before a session something missing becomes urgent. */
const pressingDays = 7

/** Something missing is a note until a week before the session's date, and a warning after that. */
export function dueSeverity({ snapshot: { details }, today }: Pick<FindingContext, 'snapshot' | 'today'>): Severity {
  const left = daysUntil(details.date, today)
  return left !== null && left <= pressingDays ? 'warning' : 'note'
}

/** Days from one date (`yyyy-MM-dd`) to another; null if either is not a date. */
export function daysUntil(date: string, today: string): number | null {
  const [then, now] = [daysOf(date), daysOf(today)]
  return then === null || now === null ? null : then - now
}
