import { asideOf, withoutAside, withoutRoughly, plainText, withFigures } from './plainText'
import { dashes, parseSpan } from './parseSpan'
import { dayMs, hourMs, minuteMs, secondMs } from './units'

/** A length read from text, in ms. */
export interface WrittenDuration {
  readonly ms: number
  /** The smaller one if two are written (`15-20分钟`); null if there is one. */
  readonly minimumMs: number | null
  /** True if the unit may mean another length here: 课时. */
  readonly isAssumed: boolean
}

const number = '(\\d+(?:\\.\\d+)?|半)'
const hours = '(?:个?\\s*(?:小时|钟头)|h(?:ours?|rs?)?)'
const minutes = `(?:分钟?|m(?:in(?:ute)?s?)?|'|′)`
/** NFKC turns ″ into two ′. */
const seconds = `(?:秒钟?|s(?:ec(?:ond)?s?)?|"|''|′′)`
/** Units from large to small, each at most once. A last number without a unit is in the next smaller one (`1h30`). */
const withUnits = new RegExp(
  `^(?:${number}\\s*(?:(个半)\\s*(?:小时|钟头)|${hours}(半)?)\\s*)?(?:([1-3])\\s*刻钟?\\s*)?(?:${number}\\s*(?:${minutes})(半)?\\s*)?(?:${number}\\s*${seconds}\\s*)?(\\d+)?$`,
  'i',
)
const unitBehind = new RegExp(`(?:${hours}|${minutes}|${seconds}|刻钟?|个?课时|个?学时|节课)$`, 'i')

/** A lesson takes 45 minutes, unless somebody knows better. */
const lessonMs = 45 * minuteMs
const lessons = new RegExp(`^${number}\\s*(?:个?(?:课时|学时)|节课)$`)

/**
 * Reads a length as people write it: `5` is five minutes, `5:30` minutes and seconds, `1:05:00` with hours; `1h30`,
 * `90s`, `5分30秒`, `半小时`, `一刻钟`, `两个半小时`, `一百二十分钟`, `2课时`, `15-20分钟` (the larger, with the smaller as the minimum),
 * `5分钟×3`, `约10分钟（含提问）`, `14:00-14:15`, full-width digits too. Chinese numerals need a unit: on their own they number
 * things. Null for anything else, for a negative length and for more than a day.
 */
export function readDuration(text: string): WrittenDuration | null {
  const plain = plainText(text)
  const bare = withoutAside(plain)
  return read(bare) ?? read(asideOf(plain))
}

/** Like `readDuration`, as a single number, ms. */
export const parseDuration = (text: string): number | null => readDuration(text)?.ms ?? null

function read(bare: string): WrittenDuration | null {
  const plain = withoutRoughly(withFigures(bare))
  if (plain !== withoutRoughly(bare) && !/[^\d\s.至到-]/.test(plain)) return null
  const ms = lengthOf(plain) ?? parseSpan(bare)?.lengthMs ?? ofMultiple(plain)
  const written = ms === null ? ofTwo(plain) : { ms, minimumMs: null }
  if (!written || written.ms > dayMs) return null
  const { minimumMs } = written
  return {
    ms: Math.round(written.ms),
    minimumMs: minimumMs === null ? null : Math.round(minimumMs),
    isAssumed: /课时|学时|节课/.test(plain),
  }
}

const lengthOf = (plain: string): number | null =>
  ofNumber(plain) ?? ofColons(plain) ?? ofUnits(plain) ?? ofLessons(plain)

const ofNumber = (plain: string): number | null =>
  /^\d+(\.\d+)?$/.test(plain) ? Math.round((Number(plain) * minuteMs) / secondMs) * secondMs : null

function ofColons(plain: string): number | null {
  const parts = /^(?:(\d+):(\d{2}):(\d{2})|(\d+):(\d{2}))$/.exec(plain)
  if (!parts) return null
  const long = parts[1] !== undefined
  const [h, m, s] = long ? [parts[1], parts[2], parts[3]] : [0, parts[4], parts[5]]
  if (Number(s) > 59 || (long && Number(m) > 59)) return null
  return Number(h) * hourMs + Number(m) * minuteMs + Number(s) * secondMs
}

function ofUnits(plain: string): number | null {
  const parts = withUnits.exec(plain)
  if (!parts) return null
  const [, h, oneAndHalf, hAfter, quarters, m, mHalf, s, rest] = parts
  const hHalf = oneAndHalf ?? hAfter
  if ([h, quarters, m, s].every((part) => part === undefined)) return null
  if ((h === '半' && hHalf) || (m === '半' && mHalf)) return null
  if (rest !== undefined && [s, hHalf, mHalf, quarters].some((part) => part !== undefined)) return null
  const restMs = Number(rest ?? 0) * (m === undefined ? minuteMs : secondMs)
  const halvesMs = (hHalf ? hourMs / 2 : 0) + (mHalf ? minuteMs / 2 : 0)
  const quartersMs = Number(quarters ?? 0) * 15 * minuteMs
  return amount(h) * hourMs + quartersMs + amount(m) * minuteMs + amount(s) * secondMs + restMs + halvesMs
}

const amount = (text: string | undefined): number => (text === '半' ? 0.5 : Number(text ?? 0))

function ofLessons(plain: string): number | null {
  const count = lessons.exec(plain)?.[1]
  return count === undefined ? null : amount(count) * lessonMs
}

/** `5分钟×3`, `3*5分钟`. */
function ofMultiple(plain: string): number | null {
  const {
    before,
    length = before,
    after,
    count = after,
  } = /^(?:(?<length>.+?)\s*[×x*]\s*(?<count>\d{1,2})[场次轮]?|(?<after>\d{1,2})\s*[×x*]\s*(?<before>.+))$/iu.exec(
    plain,
  )?.groups ?? {}
  const ms = length === undefined ? null : ofUnits(length)
  return ms === null ? null : ms * Number(count)
}

/** `15-20分钟`, `半小时到一小时`, `15~20`: the unit of the second number applies to both. */
function ofTwo(plain: string): Pick<WrittenDuration, 'ms' | 'minimumMs'> | null {
  const [from, to, ...more] = plain.split(dashes)
  if (!from || !to || more.length > 0 || plain.includes(':')) return null
  const minimumMs = lengthOf(unitBehind.test(from) ? from : from + (unitBehind.exec(to)?.[0] ?? ''))
  const ms = lengthOf(to)
  return minimumMs !== null && ms !== null && minimumMs < ms ? { ms, minimumMs } : null
}
