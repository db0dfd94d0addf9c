import { shortMonths } from '../domain/timing/format'
import { clockOf } from '../domain/timing/localTime'
import { dayMs, minuteMs } from '../domain/timing/units'
import { zoneOffset } from '../domain/timing/zoneOffset'
import type { Language } from './resources'

/** 1,234 in both languages. */
export const formatNumber = (value: number, language: Language): string => new Intl.NumberFormat(language).format(value)

/** A readable file size: `340 KB`, `3.4 MB`; the same in both languages. */
export function formatBytes(bytes: number): string {
  const kilobytes = bytes / 1024
  return kilobytes < 1000 ? `${Math.max(1, Math.round(kilobytes))} KB` : `${(kilobytes / 1024).toFixed(1)} MB`
}

/**
 * An instant in a time zone (IANA; if omitted, this machine's): `5月20日 09:12` or `20 May, 09:12`; today only `09:12`.
 * Empty if there is no such zone.
 */
export function formatInstant(at: number, language: Language, timeZone?: string, now = Date.now()): string {
  const offsetAt = (instant: number): number =>
    timeZone ? zoneOffset(instant, timeZone) : -new Date(instant).getTimezoneOffset() * minuteMs
  const [local, today] = [at + offsetAt(at), now + offsetAt(now)]
  if (Number.isNaN(local)) return ''
  const clock = clockOf(local, 'UTC')
  if (Math.floor(local / dayMs) === Math.floor(today / dayMs)) return clock
  return `${shortDate(new Date(local), language)}${language === 'en' ? ', ' : ' '}${clock}`
}

/** A local date `yyyy-MM-dd` in short: `5月20日` or `20 May`. Text that is not a date is returned unchanged. */
export function formatShortDate(date: string, language: Language): string {
  const at = Date.parse(date)
  return Number.isNaN(at) ? date : shortDate(new Date(at), language)
}

/** The same with the year, where it is not that of `today` (`yyyy-MM-dd`): `2021年5月20日` or `20 May 2021`. */
export function formatNearDate(date: string, language: Language, today: string): string {
  const short = formatShortDate(date, language)
  const year = date.slice(0, 4)
  if (year === today.slice(0, 4) || short === date) return short
  return language === 'en' ? `${short} ${year}` : `${year}年${short}`
}

const shortDate = (at: Date, language: Language): string =>
  language === 'en'
    ? `${at.getUTCDate()} ${shortMonths[at.getUTCMonth()] ?? ''}`
    : `${at.getUTCMonth() + 1}月${at.getUTCDate()}日`
