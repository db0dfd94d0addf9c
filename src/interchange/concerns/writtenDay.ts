import { dateApart } from '../../domain/timing/dateApart'
import { daysOf } from '../../domain/timing/localTime'
import { plainText } from '../../domain/timing/plainText'

/**
 * A day as people write it, `2021年5月20日`, `5月20日（周四）`, `2021-5-20`, `5/20`, as `yyyy-MM-dd`; null if it is none. Without a
 * year it is the one in `today` (`yyyy-MM-dd`).
 */
export function writtenDay(text: string, today: string): string | null {
  // A numeric date needs something behind it: 9.30 alone may be a time.
  const { date, rest } = dateApart(`${plainText(text)} `)
  if (!date || rest.trim() !== '') return null
  const { year, month, day } = date
  const written = [year ?? Number(today.slice(0, 4)), month, day]
    .map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'))
    .join('-')
  return daysOf(written) === null ? null : written
}
