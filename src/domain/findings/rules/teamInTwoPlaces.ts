import { clashesOf } from '../clashesOf'
import { teamName, titleOf } from '../names'
import type { Rule } from '../rule'

/** A team, cast or as a skit's troupe, in two segments at the same time. */
export const teamInTwoPlaces: Rule = {
  id: 'teamInTwoPlaces',
  severity: 'error',
  check: ({ whereabouts: { teams }, library }) =>
    [...teams].flatMap(([teamId, stints]) =>
      clashesOf(stints).map(({ first, second, byMs }) => ({
        segmentIds: [first.segment.id, second.segment.id],
        params: { name: teamName(library, teamId), first: titleOf(first), second: titleOf(second), byMs },
      })),
    ),
}
