import { formatShortDate } from '../../i18n/formats'
import type { SeasonHead } from './seasonHead'

/** A day in a table, `yyyy-MM-dd`: `5月20日`, with its year if that is not the year in which the season begins. */
export function seasonDay(date: string, { language, from }: Pick<SeasonHead, 'language' | 'from'>): string {
  const day = formatShortDate(date, language)
  const year = date.slice(0, 4)
  if (date === '' || year === from.slice(0, 4)) return day
  return language === 'en' ? `${day} ${year}` : `${year}年${day}`
}
