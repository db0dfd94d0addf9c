import { parseTimeOfDay } from './parseTimeOfDay'
import { plainText } from './plainText'
import { secondsOfDay } from './secondsOfDay'
import { withFigures } from './withFigures'
import { dayMs, hourMs, minuteMs, secondMs } from './units'

const number = '(\\d+(?:\\.\\d+)?|半)'
const hours = '(?:个?\\s*(?:小时|钟头)|h(?:ours?|rs?)?)'
const minutes = `(?:分钟?|m(?:in(?:ute)?s?)?|'|′)`
/** NFKC writes ″ as two ′. */
const seconds = `(?:秒钟?|s(?:ec(?:ond)?s?)?|"|''|′′)`
/** Units from large to small, each at most once; a last number without a unit is of the next smaller one (`1h30`). */
const withUnits = new RegExp(
  `^(?:${number}\\s*(?:(个半)\\s*(?:小时|钟头)|${hours}(半)?)\\s*)?(?:${number}\\s*(?:${minutes})(半)?\\s*)?(?:${number}\\s*${seconds}\\s*)?(\\d+)?$`,
  'i',
)

/**
 * Reads a duration as people type it, in ms: `5` is five minutes, `5:30` minutes and seconds, `1:05:00` with hours;
 * `1h30`, `90s`, `5分30秒`, `1小时5分`, `半小时`, `一个半小时`, `十五分钟`, `14:00-14:15`, full-width digits too. Chinese
 * numerals need a unit: alone they number things. Null for nonsense, for a negative and for more than a day.
 */
export function parseDuration(text: string): number | null {
  const plain = plainText(text)
  const ms = ofNumber(plain) ?? ofColons(plain) ?? ofUnits(plain) ?? ofRange(plain)
  return ms !== null && ms <= dayMs ? Math.round(ms) : null
}

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
  const parts = withUnits.exec(withFigures(plain))
  if (!parts) return null
  const [, h, oneAndHalf, hAfter, m, mHalf, s, rest] = parts
  const hHalf = oneAndHalf ?? hAfter
  if (h === undefined && m === undefined && s === undefined) return null
  if ((h === '半' && hHalf) || (m === '半' && mHalf)) return null
  if (rest !== undefined && (s !== undefined || hHalf !== undefined || mHalf !== undefined)) return null
  const restMs = Number(rest ?? 0) * (m === undefined ? minuteMs : secondMs)
  const halvesMs = (hHalf ? hourMs / 2 : 0) + (mHalf ? minuteMs / 2 : 0)
  return amount(h) * hourMs + amount(m) * minuteMs + amount(s) * secondMs + restMs + halvesMs
}

const amount = (text: string | undefined): number => (text === '半' ? 0.5 : Number(text ?? 0))

/** `14:00-14:15`; an end before the start is on the next day. In `下午2:00-2:15` the half of the day is meant of both. */
function ofRange(plain: string): number | null {
  const [from, to, ...more] = plain.split(/\s*[-–—−~〜至到]+\s*/)
  if (from === undefined || to === undefined || more.length > 0) return null
  const word = /^[^\d]*/.exec(from)?.[0] ?? ''
  const [start, ...ends] = [from, to, word + to].map((text) => {
    const time = parseTimeOfDay(text)
    return time === null ? null : secondsOfDay(time)
  })
  if (typeof start !== 'number') return null
  const lengths = ends.flatMap((end) => (typeof end === 'number' ? [(end + 86_400 - start) % 86_400] : []))
  return lengths.length === 0 ? null : Math.min(...lengths) * secondMs
}
