import { estimateOf } from '../../estimate/estimateOf'
import { titleOf } from '../names'
import type { Rule } from '../rule'

/** More than a tenth under the estimate is worth a warning. */
const tolerated = 0.9

/** Planned clearly shorter than the believed estimate; `basis` says which one was believed. */
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
