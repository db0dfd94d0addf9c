import { parseDuration } from '../domain/timing/parseDuration'
import { parseTimeOfDay } from '../domain/timing/parseTimeOfDay'
import { secondsOfDay } from '../domain/timing/secondsOfDay'
import { secondMs } from '../domain/timing/units'

/** `14.05-14.15`: some write the hour with a full stop. */
const withColons = (text: string): string =>
  text
    .replace(/(?<!\d)(\d{1,2})[.．](\d{2})(?=\s*[-–—~～至到]|$)/gu, '$1:$2')
    .replace(/(?<=[-–—~～至到]\s*)(\d{1,2})[.．](\d{2})/gu, '$1:$2')
const aside = /[（(][^（()）]*[）)]/gu
/** A cell without what stands in brackets. */
const bare = (cell: string): string => cell.replace(aside, '').trim()
const roughly = /^(?:约|大约|大概|共|计|预计)\s*|\s*(?:左右|以内|上下)$/gu

/** How long a cell says it takes, in ms, as loosely as offices write it: `约10分钟`, `14:00-14:05（5分钟）`. Null: it does not. */
export function writtenLength(cell: string): number | null {
  const plain = bare(cell).replace(roughly, '')
  const inside = cell.match(aside)?.[0]?.slice(1, -1) ?? ''
  return parseDuration(plain) ?? parseDuration(withColons(plain)) ?? parseDuration(inside.replace(roughly, ''))
}

/** Whether a cell says from when to when. */
export const isRange = (cell: string): boolean => {
  const plain = withColons(bare(cell))
  return /[-—–~～至到]/.test(plain) && /\d\s*[:：点]/.test(plain) && parseDuration(plain) !== null
}

/** The time of day that a cell names, in seconds; null where it names none. */
export function writtenTime(cell: string): number | null {
  const time = parseTimeOfDay(withColons(bare(cell)))
  return time === null ? null : secondsOfDay(time)
}

/** Longer than this from one start to the next is another day, or no sequence, in s. */
const longest = 6 * 3_600

/** From one time of day to a later one, in ms, over midnight too; null where that is too long to be meant. */
export function msBetween(from: number | null, to: number | null): number | null {
  if (from === null || to === null) return null
  const seconds = (to - from + 86_400) % 86_400
  return seconds > 0 && seconds <= longest ? seconds * secondMs : null
}
