import { dateAt } from '../../domain/timing/localTime'
import { minuteMs } from '../../domain/timing/units'
import { isZone } from '../../domain/timing/zoneOffset'

/** Today's date (`yyyy-MM-dd`) in a zone (IANA); for an unknown zone, in UTC. */
export const todayIn = (zone: string): string => dateAt(Date.now(), isZone(zone) ? zone : 'UTC')

/** Today's date (`yyyy-MM-dd`) where this machine is: for what belongs to no session. */
export const todayHere = (): string => todayIn(Intl.DateTimeFormat().resolvedOptions().timeZone)

/** The date (`yyyy-MM-dd`) of an instant (epoch ms) where this machine is. */
export const dateHere = (at: number): string => dateAt(at, Intl.DateTimeFormat().resolvedOptions().timeZone)

/** Calls back soon after a day has begun anywhere: a session's date is that of its zone. */
export function whenDayChanges(changed: () => void): void {
  const quarterMs = 15 * minuteMs
  let quarter = Math.floor(Date.now() / quarterMs)
  // In every zone a day begins on a quarter of an hour of UTC. A machine that slept checks when it wakes.
  setInterval(() => {
    const now = Math.floor(Date.now() / quarterMs)
    if (now !== quarter) changed()
    quarter = now
  }, minuteMs)
}
