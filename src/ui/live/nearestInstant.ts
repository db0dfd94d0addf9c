import { secondsOfDay } from '../../domain/timing/localTime'
import { dayMs, secondMs } from '../../domain/timing/units'
import { instantOfLocal, zoneOffset } from '../../domain/timing/zoneOffset'

/**
 * The instant nearest to `nearAt` at which clocks of the zone show `time` (`HH:mm` or `HH:mm:ss`); NaN for an invalid
 * time.
 */
export function nearestInstant(time: string, zone: string, nearAt: number): number {
  const seconds = secondsOfDay(time)
  if (seconds === null) return NaN
  const local = nearAt + zoneOffset(nearAt, zone)
  const midnight = Math.floor(local / dayMs) * dayMs
  return [-dayMs, 0, dayMs]
    .map((awayMs) => instantOfLocal(midnight + awayMs + seconds * secondMs, zone))
    .reduce((best, at) => (Math.abs(at - nearAt) < Math.abs(best - nearAt) ? at : best))
}
