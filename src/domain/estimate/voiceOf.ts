import { castIn } from '../cast'
import { kinds } from '../kinds'
import type { Casting, CastingRole, Segment } from '../segment'
import type { PaceTable } from './paceTable'

/** Who speaks a script if nobody has the role that its kind expects, most likely first. */
const likely: readonly CastingRole[] = ['speaker', 'expert', 'moderator', 'host', 'performer', 'panelist', 'crew']

/** The casting that speaks the script; null for a troupe, and if nobody is cast: then the kind's own role is assumed. */
export function voiceOf(segment: Segment): { role: CastingRole; casting: Casting | null } {
  const { voice } = kinds[segment.kind]
  const cast = castIn(segment)
  for (const role of [voice, ...likely]) {
    const member = cast.find((one) => one.role === role)
    if (member) return { role, casting: member.casting }
  }
  return { role: voice, casting: null }
}

/** Characters a minute by role: host, practised (speaker, expert, moderator), and everyone else. */
export function paceOfRole(role: CastingRole, pace: PaceTable): number {
  if (role === 'host') return pace.host
  return role === 'speaker' || role === 'expert' || role === 'moderator' ? pace.practised : pace.resident
}
