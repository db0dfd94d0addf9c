import { clockAtOffset } from '../../timing/sessionClock'
import { minuteMs } from '../../timing/units'
import { titleOf } from '../names'
import type { Rule } from '../rule'

/** Idle time up to this is a margin; longer than this, the audience sits and waits. */
const longestMs = 5 * minuteMs

/** A long idle time before a pin. */
export const longGap: Rule = {
  id: 'longGap',
  severity: 'warning',
  check: ({ schedule: { slots }, snapshot: { details } }) =>
    slots
      .filter(({ gapMs }) => gapMs > longestMs)
      .map((slot) => ({
        segmentIds: [slot.segment.id],
        params: {
          title: titleOf(slot),
          start: clockAtOffset(details, slot.startMs),
          earliest: clockAtOffset(details, slot.startMs - slot.gapMs),
          byMs: slot.gapMs,
        },
      })),
}
