import type { Language } from './resources'

/** 1,234 in both languages. */
export const formatNumber = (value: number, language: Language): string => new Intl.NumberFormat(language).format(value)

/**
 * An instant by the clock of a zone (IANA; without one, of this machine): `5月20日 09:12` or `20 May, 09:12`; today only
 * `09:12`.
 */
export function formatInstant(at: number, language: Language, timeZone?: string, now = Date.now()): string {
  const zone = timeZone ? { timeZone } : {}
  const dayOf = (instant: number) => new Date(instant).toLocaleDateString('en', zone)
  const isToday = dayOf(at) === dayOf(now)
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...zone } as const
  const locale = language === 'en' ? 'en-GB' : language
  return new Intl.DateTimeFormat(locale, isToday ? time : { ...time, month: 'short', day: 'numeric' }).format(at)
}

/** A local date `yyyy-MM-dd` in short: `5月20日` or `20 May`; text that is no date comes back as it is. */
export function formatShortDate(date: string, language: Language): string {
  const at = Date.parse(date)
  if (Number.isNaN(at)) return date
  const locale = language === 'en' ? 'en-GB' : language
  return new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(at)
}
