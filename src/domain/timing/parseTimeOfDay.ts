import { dateApart, type WrittenDate } from './dateApart'
import { withoutAside, withoutRoughly, plainText, withFigures } from './plainText'
import { clockOfSeconds, secondsOfDay } from './localTime'

/** A time of day read from text. */
export interface WrittenTime {
  /** `HH:mm`, or `HH:mm:ss` if seconds are given. */
  readonly time: string
  /** False if it may be twelve hours later: `2:30` without a word for the half of the day. */
  readonly isSure: boolean
  readonly date: WrittenDate | null
}

type HalfDay = 'night' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'am' | 'pm'

const halfDays: Readonly<Record<string, HalfDay>> = {
  凌晨: 'night',
  清晨: 'morning',
  早晨: 'morning',
  早上: 'morning',
  上午: 'morning',
  早: 'morning',
  中午: 'noon',
  正午: 'noon',
  下午: 'afternoon',
  午后: 'afternoon',
  傍晚: 'evening',
  晚上: 'evening',
  晚间: 'evening',
  夜里: 'evening',
  夜间: 'evening',
  深夜: 'evening',
  半夜: 'evening',
  晚: 'evening',
  'a.m.': 'am',
  am: 'am',
  'p.m.': 'pm',
  pm: 'pm',
}
const halfDayWord = Object.keys(halfDays)
  .map((word) => word.replaceAll('.', '\\.'))
  .join('|')
const halfDayBefore = new RegExp(`^(?<word>${halfDayWord})\\s*(?<rest>.*)$`, 'i')
const halfDayBehind = new RegExp(`^(?<rest>.*?)\\s*(?<word>${halfDayWord})$`, 'i')

/** Times written as words. */
const named: Readonly<Record<string, string>> = { 正午: '12:00', noon: '12:00', 午夜: '00:00', midnight: '00:00' }

/** `14:00`, `14.00`, `14:00:30`; `1400`, `930`; `14点`, `14点半`, `14点一刻`, `14点30分15秒`; `2 PM` and `下午2` alone. */
const shapes = [
  /^(?<hour>\d{1,2})\s*[:.]\s*(?<minute>\d{2})(?:\s*:\s*(?<second>\d{2}))?$/,
  /^(?<hour>\d{1,2})(?<minute>\d{2})$/,
  /^(?<hour>\d{1,2})\s*[点时](?:钟|整|(?<part>半|1刻|3刻)|\s*过?\s*(?<minute>\d{1,2})(?:\s*分(?:\s*(?<second>\d{1,2})\s*秒)?)?)?$/,
]
const hourAlone = /^(?<hour>\d{1,2})$/
const minutesOfPart: Readonly<Record<string, number>> = { 半: 30, '1刻': 15, '3刻': 45 }

/**
 * Reads a time of day as people write it: `14:00`, `14.00`, `1400`, `14点30`, `下午两点半`, `2:30 PM`, `零点`, `24:00`,
 * `约14:00`, `5月20日（周四）14:00`, full-width digits too. A number alone (`14`) is not a time: it could be minutes. Null for
 * anything that is not a time.
 */
export function readTimeOfDay(text: string): WrittenTime | null {
  const { date, rest: dateless } = dateApart(withFigures(plainText(text)))
  const plain = withoutRoughly(withoutAside(dateless).replace(/\s*[-–—~]+$/, ''))
  const word = named[plain.toLowerCase()]
  if (word !== undefined) return { time: word, isSure: true, date }
  const { half, rest } = withoutHalfDay(plain)
  const parts = firstMatch(rest, half === null ? shapes : [...shapes, hourAlone])
  if (!parts) return null
  const minute = parts.part ? (minutesOfPart[parts.part] ?? 0) : Number(parts.minute ?? 0)
  const second = parts.second === undefined ? null : Number(parts.second)
  const written = Number(parts.hour)
  const isMidnight = written === 24 && minute === 0 && !second
  const hour = isMidnight ? 0 : hourOf(written, half)
  if (hour === null || minute > 59 || (second ?? 0) > 59) return null
  const time = clockOfSeconds(hour * 3_600 + minute * 60 + (second ?? 0), second !== null)
  return { time, isSure: half !== null || isMidnight || hour === 0 || hour >= 12, date }
}

/**
 * Like `readTimeOfDay`, without the date: `HH:mm`, or `HH:mm:ss` if seconds were given; null for anything that is not a
 * time.
 */
export const parseTimeOfDay = (text: string): string | null => readTimeOfDay(text)?.time ?? null

/**
 * Nothing begins earlier than this, in seconds of the day: an earlier hour without a word for the half of the day is in
 * the afternoon.
 */
const earliestS = 6 * 3_600
const halfDayS = 12 * 3_600

/** By how many seconds an unsure time of day is meant to be later than written. */
export const laterBy = (seconds: number, isSure: boolean): number => (isSure || seconds >= earliestS ? 0 : halfDayS)

/**
 * A time of day typed on its own. Without a word for the half of the day, the one nearer to `near` (`HH:mm`) is meant:
 * `2:30` and `两点半` are in the afternoon near 14:00, `1:30` is at night near 23:00. `02:30` is always at night.
 */
export function parseTypedTime(text: string, near: string | null = null): string | null {
  const read = readTimeOfDay(text)
  if (!read || read.isSure || plainText(text).startsWith('0')) return read?.time ?? null
  const seconds = secondsOfDay(read.time) ?? 0
  const nearS = secondsOfDay(near ?? '')
  const isLater =
    nearS === null ? laterBy(seconds, false) > 0 : awayS(seconds + halfDayS, nearS) < awayS(seconds, nearS)
  return isLater ? clockOfSeconds(seconds + halfDayS, read.time.length > 5) : read.time
}

/** How far two times of day are apart, the shorter way round, in s. */
function awayS(one: number, other: number): number {
  const away = Math.abs(one - other) % (2 * halfDayS)
  return Math.min(away, 2 * halfDayS - away)
}

function withoutHalfDay(plain: string): { half: HalfDay | null; rest: string } {
  const { word, rest } = (halfDayBefore.exec(plain) ?? halfDayBehind.exec(plain))?.groups ?? {}
  return { half: halfDays[word?.toLowerCase() ?? ''] ?? null, rest: rest ?? plain }
}

function firstMatch(text: string, patterns: readonly RegExp[]): Record<string, string | undefined> | null {
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups
    if (groups) return groups
  }
  return null
}

/** The hour from 0 to 23; null if it does not go with `上午`, `PM` and the like. */
function hourOf(hour: number, half: HalfDay | null): number | null {
  if (hour > 23) return null
  switch (half) {
    case null:
      return hour
    case 'am':
    case 'night':
      return hour > 12 ? null : hour % 12
    case 'morning':
      return hour > 12 ? null : hour
    case 'noon':
      return hour >= 11 && hour <= 14 ? hour : hour >= 1 && hour <= 2 ? hour + 12 : null
    case 'afternoon':
    case 'pm':
      return hour >= 12 ? hour : hour === 0 ? null : hour + 12
    case 'evening':
      // 晚上12点 is midnight, and 夜里2点 is two hours after it.
      return hour === 12 ? 0 : hour >= 5 && hour < 12 ? hour + 12 : hour
  }
}
