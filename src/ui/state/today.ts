import { dateAt } from '../../domain/timing/localTime'
import { minuteMs } from '../../domain/timing/units'
import { isZone } from '../../domain/timing/zoneOffset'

/** The date (`yyyy-MM-dd`) that it is now in a zone (IANA); in one that is not known, that of UTC. */
export const todayIn = (zone: string): string => dateAt(Date.now(), isZone(zone) ? zone : 'UTC')

/** Calls back soon after another day has begun anywhere: the day of a session is that of its zone. */
export function whenDayChanges(changed: () => void): void {
  const quarterMs = 15 * minuteMs
  let quarter = Math.floor(Date.now() / quarterMs)
  // Zones begin their days on a quarter of an hour. A sleeping machine looks when it wakes.
  setInterval(() => {
    const now = Math.floor(Date.now() / quarterMs)
    if (now !== quarter) changed()
    quarter = now
  }, minuteMs)
}
