import { dayMs } from './units'

/** The days from 1970-01-01 to a calendar date `yyyy-MM-dd`; null where there is no such date (30 February). */
export function daysOf(date: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (!parts) return null
  const at = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))
  return new Date(at).toISOString().startsWith(date) ? at / dayMs : null
}
