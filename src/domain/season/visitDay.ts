import type { Round } from '../library'
import { daysOf } from '../timing/localTime'
import { dayMs } from '../timing/units'

const dateOf = (days: number): string => new Date(days * dayMs).toISOString().slice(0, 10)
/** 1970-01-01 was a Thursday. */
const isWeekend = (days: number): boolean => [0, 6].includes((days + 4) % 7)

/**
 * The day to suggest for a new visit: the first working day of the round, from today on, on which nothing is planned
 * yet. Today or the round's last day if there is none, today if the round has no days. Days as `yyyy-MM-dd`.
 */
export function dayForVisit(
  { from, to }: Pick<Round, 'from' | 'to'>,
  taken: ReadonlySet<string>,
  today: string,
): string {
  const start = from > today ? from : today
  if (to !== '' && start > to) return to
  const [first, last] = [daysOf(start), daysOf(to)]
  if (first === null || (from === '' && last === null)) return today
  // Without a last day, within two weeks.
  const end = last ?? first + 13
  for (let day = first; day <= end; day += 1) if (!isWeekend(day) && !taken.has(dateOf(day))) return dateOf(day)
  return start
}
