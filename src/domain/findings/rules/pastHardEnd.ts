import { clockAtOffset } from '../../timing/sessionClock'
import { titleOf } from '../names'
import type { Rule } from '../rule'

/** The plan goes past the hard end; names the segments that do. */
export const pastHardEnd: Rule = {
  id: 'pastHardEnd',
  severity: 'error',
  check: ({ schedule: { slots, endMs, hardEndMs }, snapshot: { details } }) => {
    const late = hardEndMs === null ? [] : slots.filter((slot) => slot.endMs > hardEndMs)
    const [first] = late
    if (hardEndMs === null || !first) return []
    const params = {
      title: titleOf(first),
      end: clockAtOffset(details, endMs),
      hardEnd: clockAtOffset(details, hardEndMs),
      byMs: endMs - hardEndMs,
    }
    return [{ segmentIds: late.map(({ segment }) => segment.id), params }]
  },
}
