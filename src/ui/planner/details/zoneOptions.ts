import type { Language } from '../../../i18n/resources'
import { hourMs, minuteMs } from '../../../domain/timing/units'
import { zoneOffset } from '../../../domain/timing/zoneOffset'
import type { PickOption } from '../../components/pickOptions'
import { zoneCities } from './zoneCities'

/** What the zone is called that nearly all sessions have. Intl names its time, and not its city; nor need it be asked. */
const commonZone = 'Asia/Shanghai'
/** The cities that keep its time, and what else people call it. */
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

/** Whether what is typed could be an offset: +8, UTC+8, GMT +08:00. */
const isOffset = (typed: string): boolean => /^(utc|gmt)?\s*[+-]\s*\d/i.test(typed.normalize('NFKC'))

/** `+8`, `UTC+8`, `+08:00` … of a zone as its clocks stand now. */
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

/** All that a zone is found by beside the name that is shown. */
const alsoOf =
  (zone: string) =>
  (typed: string): readonly string[] => [
    zone,
    cityOf(zone),
    ...(zoneCities[zone] ? [zoneCities[zone]] : []),
    ...(zone === commonZone ? commonNames : []),
    ...(isOffset(typed) ? offsetNames(zone) : []),
  ]

/** A zone as people call it, `日本标准时间 · 东京`; one that the system does not know stays as it is written. */
export function zoneOption(zone: string, language: Language, commonName: string): PickOption {
  const also = alsoOf(zone)
  if (zone === commonZone) return { id: zone, name: commonName, hint: zone, also }
  const time = timeOf(zone, language)
  return time === null
    ? { id: zone, name: zone, also }
    : { id: zone, name: `${time} · ${cityIn(language, zone)}`, also }
}

/** All zones that the system knows, the common ones first, and `chosen` where it is none of them. Takes some 100 ms. */
export function zoneOptions(chosen: string, language: Language, commonName: string): readonly PickOption[] {
  const zones = new Set([commonZone, 'UTC', ...Object.keys(zoneCities), ...Intl.supportedValuesOf('timeZone'), chosen])
  return [...zones].map((zone) => zoneOption(zone, language, commonName))
}
