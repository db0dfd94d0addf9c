import { byOrder } from './entity'
import type { PersonId, TeamId } from './ids'
import { memoizeByObject } from './memoizeByObject'
import type { Casting, CastingRole, Segment } from './segment'

/** A person or a team in a segment. Exactly one of `personId` and `teamId` is set. */
export interface CastMember {
  readonly personId: PersonId | null
  readonly teamId: TeamId | null
  readonly role: CastingRole
  /** Null for the troupe of a skit, which performs without a casting. */
  readonly casting: Casting | null
}

/** The crew works behind the scenes; everybody else in a segment is on stage. */
export const isCrew = ({ role }: Pick<CastMember, 'role'>): boolean => role === 'crew'

type HasCast = Pick<Segment, 'troupeId' | 'castings'>

/** Everyone in a segment: a skit's troupe first, then people and teams in their order. The troupe appears once. */
export const castIn = memoizeByObject(({ troupeId, castings }: HasCast): readonly CastMember[] => {
  const troupe =
    troupeId === null ? [] : [{ personId: null, teamId: troupeId, role: 'performer', casting: null } as const]
  const cast = [...castings].sort(byOrder).flatMap((casting): CastMember[] => {
    const { personId, role } = casting
    const teamId = personId === null ? casting.teamId : null
    const isThere = personId !== null || (teamId !== null && teamId !== troupeId)
    return isThere ? [{ personId, teamId, role, casting }] : []
  })
  return [...troupe, ...cast]
})

/** The part of a cast that is on stage: the one rule for the header, the attendees, papers, check-in and preflight. */
export const onStageOf = <Member extends Pick<CastMember, 'role'>>(cast: readonly Member[]): readonly Member[] =>
  cast.filter((member) => !isCrew(member))

export const onStageIn = (segment: HasCast): readonly CastMember[] => onStageOf(castIn(segment))

/**
 * A person or a team with everything they do. `S` is whatever holds a segment: a slot, or the segment with its place.
 */
export interface Participant<S> extends Pick<CastMember, 'personId' | 'teamId'> {
  /** `person …` or `team …`; unique. */
  readonly id: string
  readonly parts: readonly { readonly slot: S; readonly casting: Casting | null; readonly role: CastingRole }[]
}

/** Everybody that `castOf` finds in the segments, each once, in order of first appearance. */
export function participants<S extends { readonly segment: Segment }>(
  slots: readonly S[],
  castOf: (segment: Segment) => readonly CastMember[],
): readonly Participant<S>[] {
  const found = new Map<string, Participant<S> & { readonly parts: Participant<S>['parts'][number][] }>()
  for (const slot of slots)
    for (const { personId, teamId, casting, role } of castOf(slot.segment)) {
      const id = personId === null ? `team ${teamId}` : `person ${personId}`
      const one = found.get(id) ?? { id, personId, teamId, parts: [] }
      found.set(id, one)
      one.parts.push({ slot, casting, role })
    }
  return [...found.values()]
}

/** The members of a team who are named as performers in its segments. The size of the team includes them. */
export function membersOnStage({ teamId, parts }: Participant<{ readonly segment: Segment }>): ReadonlySet<PersonId> {
  if (teamId === null) return new Set()
  const performers = parts.flatMap(({ slot }) => onStageIn(slot.segment)).filter(({ role }) => role === 'performer')
  return new Set(performers.flatMap(({ personId }) => personId ?? []))
}
