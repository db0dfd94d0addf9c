import { titleOf } from '../names'
import type { Rule } from '../rule'

/** Planned shorter than its own minimum. */
export const underMinimum: Rule = {
  id: 'underMinimum',
  severity: 'warning',
  check: ({ schedule: { slots } }) =>
    slots
      .filter(({ segment }) => segment.durationMs < segment.minimumMs)
      .map((slot) => {
        const { id, durationMs, minimumMs } = slot.segment
        const params = {
          title: titleOf(slot),
          plannedMs: durationMs,
          minimumMs,
          byMs: minimumMs - durationMs,
        }
        return { segmentIds: [id], params }
      }),
}
