import { currentLanguage } from '../../i18n'
import { formatShortDate } from '../../i18n/formats'
import { todayHere } from '../state/today'

/** A day `yyyy-MM-dd` in short: `5月20日` or `20 May`, in another year than today's `2021/5/20`. Empty for none. */
export function shortDay(date: string, today = todayHere()): string {
  if (date === '' || date.slice(0, 4) === today.slice(0, 4)) return date && formatShortDate(date, currentLanguage())
  return date
    .split('-')
    .map((part, at) => (at === 0 ? part : String(Number(part))))
    .join('/')
}
