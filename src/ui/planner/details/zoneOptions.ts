import type { Language } from '../../../i18n/resources'
import { hourMs, minuteMs } from '../../../domain/timing/units'
import { zoneOffset } from '../../../domain/timing/zoneOffset'
import type { PickOption } from '../../components/pickOptions'
import { zoneCities } from './zoneCities'

/**
 * The name of the zone that nearly all sessions have. Intl names its time but not its city, and this avoids the call.
 */
const commonZone = 'Asia/Shanghai'
/** Cities in that zone, and other names that people use for it. */
const commonNames = ['上海', '北京', '北京时间', '中国', '中国时间', '广州', '深圳', '重庆', 'Beijing', 'China', 'PRC']

/** The last part of `America/Argentina/Buenos_Aires`, as it is written. */
const cityOf = (zone: string): string => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
const cityIn = (language: Language, zone: string): string =>
  (language === 'zh-CN' ? zoneCities[zone] : undefined) ?? cityOf(zone)

function timeOf(zone: string, language: Language): string | null {
  try {
    const words = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(0)
    return words.find(({ type }) => type === 'timeZoneName')?.value ?? null
  } catch {
    return null
  }
}

/** Whether the query could be an offset: +8, UTC+8, GMT +08:00. */
const isOffset = (typed: string): boolean => /^(utc|gmt)?\s*[+-]\s*\d/i.test(typed.normalize('NFKC'))

/** `+8`, `UTC+8`, `+08:00` …, the present offset of a zone. */
function offsetNames(zone: string): readonly string[] {
  const offsetMs = zoneOffset(Date.now(), zone)
  if (!Number.isFinite(offsetMs)) return []
  const sign = offsetMs < 0 ? '-' : '+'
  const hours = Math.trunc(Math.abs(offsetMs) / hourMs)
  const rest = (Math.abs(offsetMs) % hourMs) / minuteMs
  const long = `${sign}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
  const short = rest === 0 ? `${sign}${hours}` : `${sign}${hours}:${rest}`
  return ['', 'UTC', 'GMT'].flatMap((head) => [head + short, head + long])
}

/**
 * Its offset as it was typed, and with the rest if that was only its beginning. A sign says which offset it is, but in
 * names signs are not compared.
 */
function offsetsAsTyped(zone: string, typed: string): readonly string[] {
  const wanted = typed.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase()
  return offsetNames(zone).flatMap((name) => (name.startsWith(wanted) ? typed + name.slice(wanted.length) : []))
}

/** Everything that a zone is found by besides its displayed name. */
const alsoOf =
  (zone: string) =>
  (typed: string): readonly string[] => [
    zone,
    cityOf(zone),
    ...(zoneCities[zone] ? [zoneCities[zone]] : []),
    ...(zone === commonZone ? commonNames : []),
    ...(isOffset(typed) ? offsetsAsTyped(zone, typed) : []),
  ]

/** A zone's common name, `日本标准时间 · 东京`; one that the system does not know keeps its IANA name. */
export function zoneOption(zone: string, language: Language, commonName: string): PickOption {
  const also = alsoOf(zone)
  if (zone === commonZone) return { id: zone, name: commonName, hint: zone, also }
  const time = timeOf(zone, language)
  return time === null
    ? { id: zone, name: zone, also }
    : { id: zone, name: `${time} · ${cityIn(language, zone)}`, also }
}

/**
 * All zones that the system knows, the common ones first, and `chosen` if it is not one of them. Takes about 100 ms.
 */
export function zoneOptions(chosen: string, language: Language, commonName: string): readonly PickOption[] {
  const zones = new Set([commonZone, 'UTC', ...Object.keys(zoneCities), ...Intl.supportedValuesOf('timeZone'), chosen])
  return [...zones].map((zone) => zoneOption(zone, language, commonName))
}
