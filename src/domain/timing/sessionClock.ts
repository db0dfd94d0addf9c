import type { Pin } from '../segment'
import type { SessionDetails } from '../session'
import { clockOf, instantOf } from './localTime'
import { dayMs, hourMs } from './units'
import { isZone, zoneOffset } from './zoneOffset'
import { memoizeByObject } from '../memoizeByObject'

/** The details of a session that its times depend on. */
export type SessionTimes = Pick<SessionDetails, 'date' | 'start' | 'hardEnd' | 'zone'>

/** Converts between local times and offsets from a session's start. */
export interface SessionClock {
  /** Epoch ms of the start; null if the session has no date. */
  readonly startAt: number | null
  readonly hardEndMs: number | null
  /** The zone to read `originAt` plus an offset in. */
  readonly zone: string
  /** `startAt`, or a substitute if there is no date. */
  readonly originAt: number
  /**
   * The offset of a local time (`HH:mm`, `HH:mm:ss`), `dayOffset` days after the session's date; null if it is not a
   * time.
   */
  readonly offsetOf: (time: string, dayOffset?: number) => number | null
}

/** Used as the date of a session that has none, in UTC, where every day has 24 hours. */
const someDate = '2000-01-01'

/** The clock of a session. Without a date or a known zone, offsets still work, on days of 24 hours. */
export const sessionClock = memoizeByObject(({ date, start, hardEnd, zone }: SessionTimes): SessionClock => {
  const startAt = instantOf(date, start, zone)
  const dated = Number.isFinite(startAt) && isZone(zone)
  const day = dated ? date : someDate
  const where = dated ? zone : 'UTC'
  const origin = dated ? startAt : instantOf(someDate, start, 'UTC')
  const originAt = Number.isFinite(origin) ? origin : instantOf(someDate, '00:00', 'UTC')
  const offsetOf = (time: string, dayOffset = 0): number | null => {
    const at = instantOf(day, time, where, dayOffset)
    return Number.isFinite(at) ? at - originAt : null
  }
  const sameDay = hardEnd === null ? null : offsetOf(hardEnd)
  const hardEndMs = hardEnd === null || sameDay === null || sameDay >= 0 ? sameDay : offsetOf(hardEnd, 1)
  return { startAt: dated ? startAt : null, hardEndMs, zone: where, originAt, offsetOf }
})

/** The local time `HH:mm`, or `HH:mm:ss`, at an offset (ms) from the session's start. */
export function clockAtOffset(details: SessionTimes, offsetMs: number, withSeconds = false): string {
  const { originAt, zone } = sessionClock(details)
  return clockOf(originAt + offsetMs, zone, withSeconds)
}

/** How many days after the session's date an offset (ms) from its start falls on: 1 after midnight (次日). */
export function dayAtOffset(details: SessionTimes, offsetMs: number): number {
  const { originAt, zone } = sessionClock(details)
  const dayOf = (at: number): number => Math.floor((at + zoneOffset(at, zone)) / dayMs)
  return dayOf(originAt + offsetMs) - dayOf(originAt)
}

/** A time up to this much before the start is on the same day, and shown as too early. */
const stillSameDayMs = 6 * hourMs

/** The pin meant by a typed local time (`HH:mm`): well before the start means after midnight. */
export function pinFor(time: string, details: SessionTimes): Pin {
  const offsetMs = sessionClock(details).offsetOf(time) ?? 0
  return { time, dayOffset: offsetMs < -stillSameDayMs ? 1 : 0 }
}
