import type { Casting, CastingRole, Segment, SegmentKind } from '../segment'
import type { PaceTable } from './paceTable'

/** Whose words the script of a segment mostly is. */
const leadingRole: Record<SegmentKind, CastingRole> = {
  caseShare: 'speaker',
  microForum: 'moderator',
  keynote: 'expert',
  skit: 'performer',
  talk: 'speaker',
  opening: 'host',
  hosting: 'host',
  video: 'host',
  interaction: 'host',
  ceremony: 'host',
  break: 'host',
  photo: 'host',
  custom: 'speaker',
}
/** Who else it can be, most likely first. */
const likely: readonly CastingRole[] = ['speaker', 'expert', 'moderator', 'host', 'performer', 'panelist', 'crew']

/** The casting that speaks the script; null while nobody is cast, when the kind's own role is expected. */
export function voiceOf({ kind, castings }: Segment): { role: CastingRole; casting: Casting | null } {
  for (const role of [leadingRole[kind], ...likely]) {
    const casting = castings.find((one) => one.role === role)
    if (casting) return { role, casting }
  }
  return { role: leadingRole[kind], casting: null }
}

/** Characters a minute by role: host, practised (speaker, expert, moderator), and everyone else. */
export function paceOfRole(role: CastingRole, pace: PaceTable): number {
  if (role === 'host') return pace.host
  return role === 'speaker' || role === 'expert' || role === 'moderator' ? pace.practised : pace.resident
}
