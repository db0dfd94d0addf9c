import { plainText } from './plainText'

const morning = ['上午', '早上', '早晨', '清晨', '凌晨', 'am', 'a.m.']
const afternoon = ['下午', '傍晚', '中午', '晚上', 'pm', 'p.m.']
const halfDay = [...morning, ...afternoon].map((word) => word.replaceAll('.', '\\.')).join('|')

/** `14:00`, `14:00:30`; `1400`, `930`; `14点`, `14点半`, `14点一刻`, `14点30分`, `14点30分15秒`; `2 PM` and `下午2` alone. */
const shapes = [
  /^(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?$/,
  /^(?<hour>\d{1,2})(?<minute>\d{2})$/,
  /^(?<hour>\d{1,2})\s*[点时](?:钟|整|(?<part>半|一刻|三刻)|\s*(?<minute>\d{1,2})(?:\s*分(?:\s*(?<second>\d{1,2})\s*秒)?)?)?$/,
]
const hourAlone = /^(?<hour>\d{1,2})$/
const minutesOfPart: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, 三刻: 45 }

/**
 * Reads a time of day as people type it: `14:00`, `1400`, `14点30`, `下午2点半`, `2:30 PM`, full-width digits too.
 * Gives `HH:mm`, or `HH:mm:ss` where seconds were given; null for anything that is not a time. A number alone
 * (`14`) is no time: it could as well be minutes.
 */
export function parseTimeOfDay(text: string): string | null {
  const { word, rest } = withoutHalfDay(plainText(text))
  const parts = firstMatch(rest, word === null ? shapes : [...shapes, hourAlone])
  if (!parts) return null
  const hour = hourOf(Number(parts.hour), word)
  const minute = parts.part ? (minutesOfPart[parts.part] ?? 0) : Number(parts.minute ?? 0)
  const second = parts.second === undefined ? null : Number(parts.second)
  if (hour === null || minute > 59 || (second ?? 0) > 59) return null
  const shown = second === null ? [hour, minute] : [hour, minute, second]
  return shown.map((part) => String(part).padStart(2, '0')).join(':')
}

function withoutHalfDay(plain: string): { word: string | null; rest: string } {
  const found =
    new RegExp(`^(?<word>${halfDay})\\s*(?<rest>.*)$`, 'i').exec(plain) ??
    new RegExp(`^(?<rest>.*?)\\s*(?<word>${halfDay})$`, 'i').exec(plain)
  return { word: found?.groups?.word?.toLowerCase() ?? null, rest: found?.groups?.rest ?? plain }
}

function firstMatch(text: string, patterns: readonly RegExp[]): Record<string, string | undefined> | null {
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups
    if (groups) return groups
  }
  return null
}

/** The hour from 0 to 23; null where it does not go with `上午`, `PM` and the like. */
function hourOf(hour: number, word: string | null): number | null {
  if (hour > 23) return null
  if (word === null) return hour
  if (morning.includes(word)) return hour > 12 ? null : hour % 12
  if (hour > 12) return hour
  if (word === '中午') return hour >= 11 ? hour : hour >= 1 && hour <= 2 ? hour + 12 : null
  return hour === 12 ? (word === '晚上' ? 0 : 12) : hour + 12
}
