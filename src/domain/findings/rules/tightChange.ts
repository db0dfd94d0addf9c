import { minuteMs } from '../../timing/units'
import { personName, teamName, titleOf } from '../names'
import type { Found, Rule } from '../rule'
import type { Stint } from '../whereabouts'

/** The least time that a change of microphone, seat or costume takes. */
const changeMs = 2 * minuteMs

/** Who changes; each is worded by `finding.change.<who>`. */
export const changers = ['person', 'team'] as const

/** A person or a team that takes on another role, character or skit less than two minutes after the last one. */
export const tightChange: Rule = {
  id: 'tightChange',
  severity: 'warning',
  check: ({ whereabouts: { people, teams }, library }) => [
    ...[...people].flatMap(([id, stints]) =>
      tightChangesOf(stints, takesUpAnother).map((change) => ({
        ...foundOf(change, 'person', personName(library, id)),
        personIds: [id],
      })),
    ),
    ...[...teams].flatMap(([id, stints]) =>
      tightChangesOf(
        stints,
        // A troupe has no roles of its own: each skit is a change.
        (before, after) => after.slot.segment.troupeId === id || takesUpAnother(before, after),
      ).map((change) => foundOf(change, 'team', teamName(library, id))),
    ),
  ],
}

interface Change {
  readonly first: Stint['slot']
  readonly second: Stint['slot']
  readonly gapMs: number
}

const foundOf = ({ first, second, gapMs }: Change, who: (typeof changers)[number], name: string): Found => ({
  segmentIds: [first.segment.id, second.segment.id],
  params: { who, name, first: titleOf(first), second: titleOf(second), gapMs },
})

function tightChangesOf(
  stints: readonly Stint[],
  isAnother: (before: Stint, after: Stint) => boolean,
): readonly Change[] {
  const changes: Change[] = []
  let before: Stint | null = null
  for (const stint of stints) {
    const gapMs: number = before ? stint.slot.startMs - before.slot.endMs : changeMs
    if (before && gapMs >= 0 && gapMs < changeMs && isAnother(before, stint))
      changes.push({ first: before.slot, second: stint.slot, gapMs })
    before = stint
  }
  return changes
}

const takesUpAnother = (before: Stint, after: Stint): boolean =>
  after.castings.some(
    ({ role, character }) => !before.castings.some((one) => one.role === role && one.character === character),
  )
