import { dayAtOffset } from './dayAtOffset'
import type { Schedule } from './scheduleOf'
import type { SessionTimes } from './sessionClock'
import { hourMs } from './units'

/** No evening goes on for longer than this to end past midnight. */
const longestMs = 6 * hourMs

/**
 * Whether a hard end before the start is a slip rather than a time of the next day, as which it is read: the plan is
 * over on the day itself, and the hard end would be hours away.
 */
export function isHardEndDoubtful(
  { endMs, hardEndMs }: Pick<Schedule, 'endMs' | 'hardEndMs'>,
  details: SessionTimes,
): boolean {
  if (hardEndMs === null || hardEndMs <= longestMs) return false
  return dayAtOffset(details, hardEndMs) > 0 && dayAtOffset(details, endMs) <= 0
}
