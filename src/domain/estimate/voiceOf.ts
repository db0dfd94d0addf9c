import { kinds } from '../kinds'
import type { Casting, CastingRole, Segment } from '../segment'
import type { PaceTable } from './paceTable'

/** Who speaks a script if nobody has the role that its kind expects, most likely first. */
const likely: readonly CastingRole[] = ['speaker', 'expert', 'moderator', 'host', 'performer', 'panelist', 'crew']

/** The casting that speaks the script; null if nobody is cast, in which case the kind's own role is assumed. */
export function voiceOf({ kind, castings }: Segment): { role: CastingRole; casting: Casting | null } {
  for (const role of [kinds[kind].voice, ...likely]) {
    const casting = castings.find((one) => one.role === role)
    if (casting) return { role, casting }
  }
  return { role: kinds[kind].voice, casting: null }
}

/** Characters a minute by role: host, practised (speaker, expert, moderator), and everyone else. */
export function paceOfRole(role: CastingRole, pace: PaceTable): number {
  if (role === 'host') return pace.host
  return role === 'speaker' || role === 'expert' || role === 'moderator' ? pace.practised : pace.resident
}
