import { minuteMs } from '../../timing/units'
import { personName, titleOf } from '../names'
import type { Rule } from '../rule'
import type { Stint } from '../whereabouts'

/** What a change of microphone, seat or costume takes at the least. */
const changeMs = 2 * minuteMs

/** A person who takes up another role or character less than two minutes after the last. */
export const tightChange: Rule = {
  id: 'tightChange',
  severity: 'warning',
  check: ({ whereabouts: { people }, library }) =>
    [...people].flatMap(([personId, stints]) =>
      tightChangesOf(stints).map(({ first, second, gapMs }) => ({
        segmentIds: [first.segment.id, second.segment.id],
        personIds: [personId],
        params: { name: personName(library, personId), first: titleOf(first), second: titleOf(second), gapMs },
      })),
    ),
}

interface Change {
  readonly first: Stint['slot']
  readonly second: Stint['slot']
  readonly gapMs: number
}

function tightChangesOf(stints: readonly Stint[]): readonly Change[] {
  const changes: Change[] = []
  let before: Stint | null = null
  for (const stint of stints) {
    const gapMs: number = before ? stint.slot.startMs - before.slot.endMs : changeMs
    if (before && gapMs >= 0 && gapMs < changeMs && takesUpAnother(before, stint))
      changes.push({ first: before.slot, second: stint.slot, gapMs })
    before = stint
  }
  return changes
}

const takesUpAnother = (before: Stint, after: Stint): boolean =>
  after.castings.some(
    ({ role, character }) => !before.castings.some((one) => one.role === role && one.character === character),
  )
