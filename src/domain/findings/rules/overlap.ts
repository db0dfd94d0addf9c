import { titleOf } from '../names'
import type { Rule } from '../rule'

/** A pin that is earlier than the end of the segment before it. */
export const overlap: Rule = {
  id: 'overlap',
  severity: 'error',
  check: ({ schedule: { slots } }) =>
    slots.flatMap((slot, i) => {
      const before = slots[i - 1]
      return before && slot.gapMs < 0
        ? [
            {
              segmentIds: [before.segment.id, slot.segment.id],
              params: { first: titleOf(before), second: titleOf(slot), byMs: -slot.gapMs },
            },
          ]
        : []
    }),
}
