import { daysOf } from './daysOf'
import { secondsOfDay } from './secondsOfDay'
import { dayMs, secondMs } from './units'
import { instantOfLocal } from './zoneOffset'

/**
 * Epoch ms of a local date (`yyyy-MM-dd`) and time (`HH:mm` or `HH:mm:ss`) in an IANA zone, `dayOffset` days later.
 * NaN where date, time or zone cannot be read.
 */
export function instantOf(date: string, time: string, zone: string, dayOffset = 0): number {
  const [days, seconds] = [daysOf(date), secondsOfDay(time)]
  return days === null || seconds === null ? NaN : instantOfLocal((days + dayOffset) * dayMs + seconds * secondMs, zone)
}
