import type { Language } from '../../i18n/resources'
import type { PickOption } from '../components/pickOptions'
import { zoneCities } from './zoneCities'

/** What the zone is called that nearly all sessions have. Intl names its time, and not its city; nor need it be asked. */
export const commonZone = 'Asia/Shanghai'

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

/** A zone as people call it, `日本标准时间 · 东京`; one that the system does not know stays as it is written. */
export function zoneOption(zone: string, language: Language, commonName: string): PickOption {
  if (zone === commonZone) return { id: zone, name: commonName, hint: zone, also: zone }
  const time = timeOf(zone, language)
  return time === null
    ? { id: zone, name: zone }
    : { id: zone, name: `${time} · ${cityIn(language, zone)}`, also: zone }
}

/** All zones that the system knows, the common one first, and `chosen` where it is none of them. Takes some 100 ms. */
export function zoneOptions(chosen: string, language: Language, commonName: string): readonly PickOption[] {
  const zones = new Set([commonZone, 'UTC', ...Intl.supportedValuesOf('timeZone'), chosen])
  return [...zones].map((zone) => zoneOption(zone, language, commonName))
}
