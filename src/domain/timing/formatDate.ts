import { daysOf } from './daysOf'
import type { Language } from './language'
import { dayMs } from './units'

/** `2021年5月20日（星期四）` or `Thursday 20 May 2021`; empty where there is no such date. `date` is `yyyy-MM-dd`. */
export function formatDate(date: string, language: Language): string {
  const days = daysOf(date)
  if (days === null) return ''
  const at = new Date(days * dayMs)
  const part = (options: Intl.DateTimeFormatOptions): string =>
    at.toLocaleDateString(language === 'en' ? 'en-GB' : language, { ...options, timeZone: 'UTC' })
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()]
  return language === 'en'
    ? `${part({ weekday: 'long' })} ${day} ${part({ month: 'long' })} ${year}`
    : `${year}年${month}月${day}日（${part({ weekday: 'long' })}）`
}
