import type { t as words } from '../../../i18n'

/** A day that is not the session's own, so many days after it (negative: before): 次日, 前一日, +2 日. */
export function dayWords(days: number, t: typeof words): string {
  if (days === 1) return t('planner.day.next')
  if (days === -1) return t('planner.day.before')
  return t('planner.day.other', { days: days > 0 ? `+${days}` : `−${-days}` })
}

/** A clock time with its day in front, where that is not the session's own. */
export const withDay = (clock: string, days: number, t: typeof words): string =>
  days === 0 ? clock : t('planner.day.at', { day: dayWords(days, t), time: clock })
