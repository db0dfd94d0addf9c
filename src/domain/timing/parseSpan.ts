import { dateApart, type WrittenDate } from './dateApart'
import { withoutAside, withoutRoughly, plainText, withFigures } from './plainText'
import { readTimeOfDay } from './parseTimeOfDay'
import { secondsOfDay } from './localTime'
import { secondMs } from './units'

/** From one time of day to another, in seconds of the day. An end that is not after the start is on the next day. */
export interface WrittenSpan {
  readonly startS: number
  readonly endS: number
  /** False if both may be twelve hours later. */
  readonly isSure: boolean
  readonly date: WrittenDate | null
  readonly lengthMs: number
}

const dayS = 86_400
export const dashes = /\s*(?:[-–—−~〜至到])+\s*/u

/** Reads `14:00-14:15`, `14.00—14.15`, `下午2:00-2:15`, `下午两点到三点半`, `5月20日 14:00-16:00`; null for anything else. */
export function parseSpan(text: string): WrittenSpan | null {
  const { date, rest } = dateApart(withFigures(plainText(text)))
  const [from, to, ...more] = withoutRoughly(withoutAside(rest)).split(dashes)
  if (from === undefined || to === undefined || more.length > 0 || isNumberOfMinutes(from)) return null
  /** In `2-3点` both are hours; in `下午2:00-2:15` both are in the afternoon. */
  const unit = /^\D*\d{1,2}$/.test(from) ? (/^\d{1,2}(?=[点时])/.exec(to) ? '点' : '') : ''
  const word = /^[^\d]*/.exec(from)?.[0] ?? ''
  const start = readTimeOfDay(from + unit)
  const startS = start && secondsOfDay(start.time)
  if (startS === null) return null
  const lengthOf = (endS: number): number => (endS + dayS - startS) % dayS
  const ends = [to, word + to].flatMap((end) => secondsOfDay(readTimeOfDay(end)?.time ?? '') ?? [])
  const [endS] = ends.sort((a, b) => lengthOf(a) - lengthOf(b))
  if (!start || endS === undefined) return null
  return { startS, endS, isSure: start.isSure, date, lengthMs: lengthOf(endS) * secondMs }
}

/** `100-120` are minutes, since nothing begins at one in the morning; `930-945` are times. */
const isNumberOfMinutes = (text: string): boolean => /^[0-5]\d{2}$/.test(text)
