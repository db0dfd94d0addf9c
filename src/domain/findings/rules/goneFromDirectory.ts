import { castIn, type CastMember } from '../../cast'
import type { LibrarySnapshot } from '../../library'
import { personName, teamName, titleOf } from '../names'
import type { Rule } from '../rule'

/** A person or a team that was deleted from the directory and is still in a segment. */
export const goneFromDirectory: Rule = {
  id: 'goneFromDirectory',
  severity: 'warning',
  check: ({ schedule, library, whereabouts: { people, teams } }) => {
    const isAnyGone =
      [...people.keys()].some((id) => isGone(library.people.get(id))) ||
      [...teams.keys()].some((id) => isGone(library.teams.get(id)))
    if (!isAnyGone) return []
    return schedule.slots.flatMap((slot) => {
      const { segment } = slot
      const names = new Set(castIn(segment).flatMap((member) => goneName(member, library) ?? []))
      return [...names].map((name) => ({ segmentIds: [segment.id], params: { name, title: titleOf(slot) } }))
    })
  },
}

/** The name of a deleted person or team; null if it is not deleted, or if there is none. */
function goneName({ personId, teamId }: CastMember, library: LibrarySnapshot): string | null {
  if (personId !== null) return isGone(library.people.get(personId)) ? personName(library, personId) : null
  if (teamId !== null) return isGone(library.teams.get(teamId)) ? teamName(library, teamId) : null
  return null
}

const isGone = (entity: { readonly deletedAt: number | null } | undefined): boolean => entity?.deletedAt !== null
