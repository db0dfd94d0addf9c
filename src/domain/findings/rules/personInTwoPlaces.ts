import { clashesOf } from '../clashesOf'
import { personName, titleOf } from '../names'
import type { Rule } from '../rule'

/** A person in two segments at the same time. */
export const personInTwoPlaces: Rule = {
  id: 'personInTwoPlaces',
  severity: 'error',
  check: ({ whereabouts: { people }, library }) =>
    [...people].flatMap(([personId, stints]) =>
      clashesOf(stints).map(({ first, second, byMs }) => ({
        segmentIds: [first.segment.id, second.segment.id],
        personIds: [personId],
        params: { name: personName(library, personId), first: titleOf(first), second: titleOf(second), byMs },
      })),
    ),
}
