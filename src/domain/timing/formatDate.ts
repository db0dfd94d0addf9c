import { months, weekdays } from './calendarNames'
import { daysOf } from './daysOf'
import type { Language } from './language'
import { dayMs } from './units'

/** `2021年5月20日（星期四）` or `Thursday 20 May 2021`; empty where there is no such date. `date` is `yyyy-MM-dd`. */
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
