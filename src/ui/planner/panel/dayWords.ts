import type { t as words } from '../../../i18n'

/** A day relative to the session's date, so many days later (negative: earlier): 次日, 前一日, +2 日. */
export function dayWords(days: number, t: typeof words): string {
  if (days === 1) return t('planner.day.next')
  if (days === -1) return t('planner.day.before')
  return t('planner.day.other', { days: days > 0 ? `+${days}` : `−${-days}` })
}

/** A clock time, preceded by its day if that is not the session's date. */
export const withDay = (clock: string, days: number, t: typeof words): string =>
  days === 0 ? clock : t('planner.day.at', { day: dayWords(days, t), time: clock })
