import { formatShortDate } from '../../i18n/formats'

/**
 * A date in the ways in which people type it, for a search that ignores what stands between digits: 2026年6月18日, 6月18,
 * 6-18, 2026/6/18, 0618, 18 Jun. Empty if there is none.
 */
export function datesAsTyped(date: string): string {
  const [year, month, day] = date.split('-')
  if (year === undefined || month === undefined || day === undefined) return ''
  const [m, d] = [Number(month), Number(day)]
  const english = formatShortDate(date, 'en')
  // A letter between them: digits of two of them are no date together.
  return [`${year}年${m}月${d}日`, date, `${year}-${m}-${d}`, `${year}${month}${day}`, english].join(' 日 ')
}
