import { daysOf } from './localTime'
import { dayMs, secondMs } from './units'

/** The languages that times and dates are written in. */
export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]

/**
 * Names of weekdays and months, by the number that `Date` gives. They are in a table because creating the first Intl
 * formatter takes tens of ms, just when a window opens.
 */
const weekdays = {
  'zh-CN': ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const

/** English months; Chinese uses numbers. */
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** British abbreviations. */
export const shortMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ')

/** `2021年5月20日（星期四）` or `Thursday 20 May 2021`; empty if there is no such date. `date` is `yyyy-MM-dd`. */
export function formatDate(date: string, language: Language): string {
  const days = daysOf(date)
  if (days === null) return ''
  const at = new Date(days * dayMs)
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()]
  const weekday = weekdays[language][at.getUTCDay()] ?? ''
  return language === 'en'
    ? `${weekday} ${day} ${months[month] ?? ''} ${year}`
    : `${year}年${month + 1}月${day}日（${weekday}）`
}

/** `星期四` or `Thursday`; empty if there is no such date. `date` is `yyyy-MM-dd`. */
export function weekdayOf(date: string, language: Language): string {
  const days = daysOf(date)
  return days === null ? '' : (weekdays[language][new Date(days * dayMs).getUTCDay()] ?? '')
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** `15:00`, or `1:05:00` from an hour on; rounded to the second, with a true minus sign below zero. */
export function formatDuration(ms: number): string {
  const total = Math.round(Math.abs(ms) / secondMs)
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60]
  const text = hours > 0 ? `${hours}:${twoDigits(minutes)}:${twoDigits(seconds)}` : `${minutes}:${twoDigits(seconds)}`
  return ms < 0 && total > 0 ? `−${text}` : text
}

/** With a sign, for over and early: `+2:48`, `−0:20`, and `0:00` when exactly on time. */
export function formatSigned(ms: number): string {
  const text = formatDuration(ms)
  return ms >= secondMs / 2 ? `+${text}` : text
}

const unitNames = { 'zh-CN': ['小时', '分', '秒'], en: ['h', 'min', 's'] } as const

/** A length as people say it: `15 分`, `1 小时 5 分`, `45 秒`; `15 min`, `1 h 5 min`, `45 s`. Rounded to the second. */
export function formatSpoken(ms: number, language: Language): string {
  const total = Math.round(Math.abs(ms) / secondMs)
  const names = unitNames[language]
  const amounts = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60]
  const text = amounts.flatMap((amount, unit) => (amount > 0 ? [`${amount} ${names[unit]}`] : [])).join(' ')
  if (text === '') return `0 ${names[1]}`
  return ms < 0 ? `−${text}` : text
}
