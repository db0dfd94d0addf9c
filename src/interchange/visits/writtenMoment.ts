import { dateApart, type WrittenDate } from '../../domain/timing/dateApart'
import { clockOfSeconds, daysOf } from '../../domain/timing/localTime'
import { parseSpan } from '../../domain/timing/parseSpan'
import { laterBy, parseTypedTime } from '../../domain/timing/parseTimeOfDay'
import { plainText } from '../../domain/timing/plainText'

/** A day and a time of day as somebody wrote them. Empty where there is none. */
export interface WrittenMoment {
  /** `yyyy-MM-dd`. */
  readonly date: string
  /** `HH:mm`. */
  readonly time: string
  /** What is neither: 下午, 另定. */
  readonly rest: string
}

/** Which year a day without one is in. */
export type YearOf = (month: number, day: number) => number

/**
 * Reads `5月20日`, `2021-5-20`, `2021年5月20日（周四）14:00`, `14:00-16:00`, `5/20 下午2点`. Of a span the start counts. A day alone,
 * such as `5.20`, is taken for a day only where `isDay` says that the cell is one.
 */
export function readMoment(text: string, yearOf: YearOf, isDay: boolean): WrittenMoment {
  const plain = plainText(text)
  const found = isDay || /[年月/-]/u.test(plain) ? dateApart(`${plain} `) : { date: null, rest: plain }
  const date = found.date ? dayOf(found.date, yearOf) : ''
  const after = date === '' ? plain : found.rest.trim()
  const time = timeIn(after)
  return { date, time, rest: time === '' ? after : '' }
}

function dayOf({ year, month, day }: WrittenDate, yearOf: YearOf): string {
  const parts = [year ?? yearOf(month, day), month, day].map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'))
  const date = parts.join('-')
  return daysOf(date) === null ? '' : date
}

function timeIn(text: string): string {
  const span = parseSpan(text)
  if (span && span.date === null) return clockOfSeconds(span.startS + laterBy(span.startS, span.isSure), false)
  return parseTypedTime(text)?.slice(0, 5) ?? ''
}
