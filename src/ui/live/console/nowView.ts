import type { PlannedCast, PlannedSegment } from '../../../domain/run/plan/plan'
import type { CastingRole } from '../../../domain/segment'

/** Who is on, by role in the order of casting. */
export interface RolePeople {
  readonly role: CastingRole
  /** A performer with the character; `孙阿姨（张阿婆）` is composed by the translation. */
  readonly people: readonly Pick<PlannedCast, 'id' | 'name' | 'character'>[]
}

export function rolesOf({ cast }: Pick<PlannedSegment, 'cast'>): readonly RolePeople[] {
  const groups = new Map<CastingRole, PlannedCast[]>()
  for (const one of cast) groups.set(one.role, [...(groups.get(one.role) ?? []), one])
  return [...groups].map(([role, people]) => ({ role, people }))
}
