import { dayMs, hourMs } from './units'

/** The offset of a zone during one UTC day: one value, or two and the instant of the change between them. */
interface ZoneDay {
  readonly beforeMs: number
  readonly afterMs: number
  readonly changeAt: number
}

class Zone {
  private readonly days = new Map<number, ZoneDay>()
  private readonly format: Intl.DateTimeFormat

  constructor(name: string) {
    this.format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  }

  /** Asks Intl (which takes microseconds) once a day and reads the table after that. */
  offsetAt(at: number): number {
    const day = Math.floor(at / dayMs)
    let known = this.days.get(day)
    if (!known) {
      if (this.days.size >= 2_000) this.days.clear()
      known = this.dayFrom(day * dayMs)
      this.days.set(day, known)
    }
    return at < known.changeAt ? known.beforeMs : known.afterMs
  }

  private dayFrom(dayAt: number): ZoneDay {
    const [beforeMs, afterMs] = [this.askedAt(dayAt), this.askedAt(dayAt + dayMs)]
    if (beforeMs === afterMs) return { beforeMs, afterMs, changeAt: dayAt }
    let [early, late] = [dayAt, dayAt + dayMs]
    while (late - early > 1) {
      const middle = Math.floor((early + late) / 2)
      if (this.askedAt(middle) === beforeMs) early = middle
      else late = middle
    }
    return { beforeMs, afterMs, changeAt: late }
  }

  private askedAt(at: number): number {
    const part = Object.fromEntries(this.format.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1_000) * 1_000
  }
}

/**
 * Zones with one fixed offset since an instant. They are answered without Intl, because creating the first formatter
 * takes tens of ms. China put its clocks back for the last time on 15 September 1991 (IANA time zone database, asia:
 * rule PRC).
 */
const steadyZones: ReadonlyMap<string, { readonly since: number; readonly offsetMs: number }> = new Map([
  ['UTC', { since: -Infinity, offsetMs: 0 }],
  ['Asia/Shanghai', { since: Date.UTC(1992, 0, 1), offsetMs: 8 * hourMs }],
])

/** Creating formatters and computing days is slow, so each zone stores its own. Null: no such zone. */
const zones = new Map<string, Zone | null>()

function zoneNamed(name: string): Zone | null {
  let zone = zones.get(name)
  if (zone === undefined) {
    zone = isKnown(name) ? new Zone(name) : null
    zones.set(name, zone)
  }
  return zone
}

/** Whether a zone exists (an IANA name such as `Asia/Shanghai`). */
export const isZone = (name: string): boolean => steadyZones.has(name) || zoneNamed(name) !== null

function isKnown(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name || '-' }).format(0) !== ''
  } catch {
    return false
  }
}

/** Local time minus UTC in ms at an instant; NaN if there is no such zone. */
export function zoneOffset(at: number, zone: string): number {
  const steady = steadyZones.get(zone)
  if (steady && at >= steady.since) return steady.offsetMs
  return Number.isFinite(at) ? (zoneNamed(zone)?.offsetAt(at) ?? NaN) : NaN
}

/**
 * The instant at which clocks in the zone show a local time, given as if it were UTC. If they show it twice (put back),
 * the first; if they skip it (put forward), later by as much as they skip. NaN if there is no such zone.
 */
export function instantOfLocal(localMs: number, zone: string): number {
  const [before, after] = [zoneOffset(localMs - dayMs, zone), zoneOffset(localMs + dayMs, zone)]
  const first = localMs - Math.max(before, after)
  if (zoneOffset(first, zone) === localMs - first) return first
  const second = localMs - Math.min(before, after)
  return zoneOffset(second, zone) === localMs - second ? second : localMs - before
}
