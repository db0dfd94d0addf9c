import { clockAtOffset } from '../../timing/sessionClock'
import { titleOf } from '../names'
import type { Rule } from '../rule'

/**
 * A segment pinned to before the session's start. The segments that only follow it are fixed with it, and not reported.
 */
export const beforeStart: Rule = {
  id: 'beforeStart',
  severity: 'error',
  check: ({ schedule: { slots }, snapshot: { details } }) =>
    slots
      .filter(({ segment, startMs }) => segment.pin !== null && startMs < 0)
      .map((slot) => ({
        segmentIds: [slot.segment.id],
        params: {
          title: titleOf(slot),
          start: clockAtOffset(details, slot.startMs),
          sessionStart: clockAtOffset(details, 0),
          byMs: -slot.startMs,
        },
      })),
}
