import { estimateOf } from '../../estimate/estimateOf'
import { titleOf } from '../names'
import type { Rule } from '../rule'

/** Being more than a tenth under the estimate deserves a warning. */
const tolerated = 0.9

/** Planned clearly shorter than the estimate; `basis` says what the estimate is based on. */
export const underEstimate: Rule = {
  id: 'underEstimate',
  severity: 'warning',
  check: ({ schedule: { slots }, library: { people }, pace, earlier }) => {
    const context = { people, pace, earlier }
    return slots.flatMap((slot) => {
      const { segment } = slot
      const estimate = estimateOf(segment, context)
      if (!estimate || segment.durationMs >= estimate.ms * tolerated) return []
      const { basis, characters, ms: estimateMs } = estimate
      const params = {
        title: titleOf(slot),
        basis,
        characters,
        pace: estimate.pace,
        estimateMs,
        plannedMs: segment.durationMs,
        byMs: estimateMs - segment.durationMs,
      }
      return [{ segmentIds: [segment.id], params }]
    })
  },
}
