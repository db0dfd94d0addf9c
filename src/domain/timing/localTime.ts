import { dayMs, secondMs } from './units'
import { instantOfLocal, zoneOffset } from './zoneOffset'

/** Days from 1970-01-01 to a calendar date `yyyy-MM-dd`; null if there is no such date (30 February). */
export function daysOf(date: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (!parts) return null
  const at = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))
  return new Date(at).toISOString().startsWith(date) ? at / dayMs : null
}

/** `HH:mm` or `HH:mm:ss` as seconds after midnight; null for anything else. */
export function secondsOfDay(time: string): number | null {
  const parts = /^(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(time)
  if (!parts) return null
  const [hour, minute, second] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)]
  return hour < 24 && minute < 60 && second < 60 ? hour * 3600 + minute * 60 + second : null
}

/** Formats seconds after midnight as `HH:mm`, or as `HH:mm:ss` with seconds. */
export function clockOfSeconds(seconds: number, withSeconds: boolean): string {
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, ...(withSeconds ? [seconds % 60] : [])]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}

/**
 * Epoch ms of a local date (`yyyy-MM-dd`) and time (`HH:mm` or `HH:mm:ss`) in an IANA zone, `dayOffset` days later. NaN
 * if date, time or zone is not valid.
 */
export function instantOf(date: string, time: string, zone: string, dayOffset = 0): number {
  const [days, seconds] = [daysOf(date), secondsOfDay(time)]
  return days === null || seconds === null ? NaN : instantOfLocal((days + dayOffset) * dayMs + seconds * secondMs, zone)
}

/** `HH:mm`, or `HH:mm:ss`, in a zone at an instant; empty if the instant or the zone is not valid. */
export function clockOf(instant: number, zone: string, withSeconds = false): string {
  const local = instant + zoneOffset(instant, zone)
  return Number.isFinite(local) ? new Date(local).toISOString().slice(11, withSeconds ? 19 : 16) : ''
}

/** The local date (`yyyy-MM-dd`) of an instant in an IANA zone. */
export const dateAt = (at: number, zone: string): string =>
  new Date(at + zoneOffset(at, zone)).toISOString().slice(0, 10)
