import { sessionClock, type SessionTimes } from './sessionClock'
import { dayMs } from './units'
import { zoneOffset } from './zoneOffset'

/** How many days after the session's date an offset (ms) from its start falls on: 1 after midnight (次日). */
export function dayAtOffset(details: SessionTimes, offsetMs: number): number {
  const { originAt, zone } = sessionClock(details)
  const dayOf = (at: number): number => Math.floor((at + zoneOffset(at, zone)) / dayMs)
  return dayOf(originAt + offsetMs) - dayOf(originAt)
}
