import { minuteMs } from '../../timing/units'
import { personName, titleOf } from '../names'
import type { Found, Rule } from '../rule'
import type { Stint } from '../whereabouts'

/** What a change of microphone, seat or costume takes at the least. */
const changeMs = 2 * minuteMs

/** A person who takes up another role or character less than two minutes after the last. */
export const tightChange: Rule = {
  id: 'tightChange',
  severity: 'warning',
  check: ({ whereabouts: { people }, library }) =>
    [...people].flatMap(([personId, stints]) =>
      stints.flatMap((stint, i): Found[] => {
        const before = stints[i - 1]
        if (!before) return []
        const gapMs = stint.slot.startMs - before.slot.endMs
        if (gapMs < 0 || gapMs >= changeMs || !takesUpAnother(before, stint)) return []
        const params = {
          name: personName(library, personId),
          first: titleOf(before.slot),
          second: titleOf(stint.slot),
          gapMs,
        }
        return [{ segmentIds: [before.slot.segment.id, stint.slot.segment.id], personIds: [personId], params }]
      }),
    ),
}

const takesUpAnother = (before: Stint, after: Stint): boolean =>
  after.castings.some(
    ({ role, character }) => !before.castings.some((one) => one.role === role && one.character === character),
  )
