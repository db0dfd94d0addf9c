import type { Pin } from '../segment'
import { sessionClock, type SessionTimes } from './sessionClock'
import { hourMs } from './units'

/** A time this much before the start is still meant for the same day, and then shown as too early. */
const stillSameDayMs = 6 * hourMs

/** The pin that somebody means who types a local time (`HH:mm`): well before the start means after midnight. */
export function pinFor(time: string, details: SessionTimes): Pin {
  const offsetMs = sessionClock(details).offsetOf(time) ?? 0
  return { time, dayOffset: offsetMs < -stillSameDayMs ? 1 : 0 }
}
