import { clockOf } from './clockOf'
import { sessionClock, type SessionTimes } from './sessionClock'

/** `HH:mm`, or `HH:mm:ss`, on the wall at an offset (ms) from the session's start. */
export function clockAtOffset(details: SessionTimes, offsetMs: number, withSeconds = false): string {
  const { originAt, zone } = sessionClock(details)
  return clockOf(originAt + offsetMs, zone, withSeconds)
}
