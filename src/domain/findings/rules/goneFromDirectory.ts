import type { LibrarySnapshot } from '../../library'
import type { Casting } from '../../segment'
import { personName, teamName, titleOf } from '../names'
import type { Rule } from '../rule'

/** Somebody, or a team, who was deleted from the directory and is still in a segment. */
export const goneFromDirectory: Rule = {
  id: 'goneFromDirectory',
  severity: 'warning',
  check: ({ schedule, library }) =>
    schedule.slots.flatMap((slot) => {
      const { id, castings, troupeId } = slot.segment
      const cast = castings.flatMap((casting) => goneName(casting, library) ?? [])
      const troupe = goneName({ personId: null, teamId: troupeId }, library)
      const names = new Set(troupe === null ? cast : [troupe, ...cast])
      return [...names].map((name) => ({ segmentIds: [id], params: { name, title: titleOf(slot) } }))
    }),
}

/** Whose name it is that the directory no longer lists; null for one that it does, or for nobody. */
function goneName({ personId, teamId }: Pick<Casting, 'personId' | 'teamId'>, library: LibrarySnapshot): string | null {
  if (personId !== null) return library.people.get(personId)?.deletedAt === null ? null : personName(library, personId)
  if (teamId !== null) return library.teams.get(teamId)?.deletedAt === null ? null : teamName(library, teamId)
  return null
}
