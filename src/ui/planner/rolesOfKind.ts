import type { CastingRole, SegmentKind } from '../../domain/segment'

/** The roles a kind of segment offers, the one that is meant first. */
const offered: Readonly<Record<SegmentKind, readonly CastingRole[]>> = {
  caseShare: ['speaker', 'host', 'crew'],
  microForum: ['panelist', 'moderator', 'crew'],
  keynote: ['expert', 'host', 'crew'],
  skit: ['performer', 'crew'],
  talk: ['speaker', 'host', 'crew'],
  opening: ['host', 'speaker', 'crew'],
  hosting: ['host', 'crew'],
  video: ['crew', 'host'],
  interaction: ['host', 'panelist', 'crew'],
  ceremony: ['host', 'speaker', 'crew'],
  break: ['crew'],
  photo: ['host', 'crew'],
  custom: ['host', 'speaker', 'panelist', 'performer', 'crew'],
}

export const rolesOfKind = (kind: SegmentKind): readonly CastingRole[] => offered[kind]

/** The role of the next person added: a forum's first is its moderator. */
export function nextRole(kind: SegmentKind, taken: readonly CastingRole[]): CastingRole {
  if (kind === 'microForum' && !taken.includes('moderator')) return 'moderator'
  return offered[kind][0] ?? 'host'
}
