import { personName, titleOf } from '../names'
import type { Rule } from '../rule'

/** A person who has declined and is still in a segment. */
export const declinedPerson: Rule = {
  id: 'declinedPerson',
  severity: 'error',
  check: ({ snapshot: { presences }, whereabouts: { people }, library }) =>
    [...presences.values()]
      .filter(({ status }) => status === 'declined')
      .flatMap(({ personId }) =>
        (people.get(personId) ?? []).map(({ slot }) => ({
          segmentIds: [slot.segment.id],
          personIds: [personId],
          params: { name: personName(library, personId), title: titleOf(slot) },
        })),
      ),
}
