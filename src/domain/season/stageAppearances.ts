import type { PersonId, SessionId, TeamId } from '../ids'
import type { SessionEntry } from '../library'
import { castingRoles, type CastingRole } from '../roles'
import type { SessionSummary } from '../sessionSummary'

/** What somebody does on stage in one session. */
interface OnStageIn {
  readonly id: SessionId
  readonly number: number
  /** Each once. */
  readonly roles: readonly CastingRole[]
}

/** A person or a team with everything they do on stage in some sessions. */
export interface StageAppearances {
  readonly personId: PersonId | null
  readonly teamId: TeamId | null
  /** By number. */
  readonly sessions: readonly OnStageIn[]
  /** How many segments. */
  readonly times: number
  /** The planned length of those in sessions with a date; null if there are none. */
  readonly lengthMs: number | null
}

const isOnStage = (role: string): role is Exclude<CastingRole, 'crew'> =>
  role !== 'crew' && castingRoles.some((one) => one === role)

/** Who is on stage in these sessions, in order of first appearance. The crew is not. */
export function stageAppearances(
  sessions: readonly Pick<SessionEntry, 'id' | 'number'>[],
  summaries: readonly Pick<SessionSummary, 'id' | 'appearances'>[],
): readonly StageAppearances[] {
  const found = new Map<string, StageAppearances>()
  for (const { id, number } of [...sessions].sort((a, b) => a.number - b.number)) {
    for (const { personId, teamId, role, span } of summaries.find((one) => one.id === id)?.appearances ?? []) {
      if (!isOnStage(role)) continue
      const key = `${personId} ${teamId}`
      const known = found.get(key) ?? { personId, teamId, sessions: [], times: 0, lengthMs: null }
      found.set(key, {
        ...known,
        sessions: withRole(known.sessions, { id, number, roles: [role] }),
        times: known.times + 1,
        lengthMs: span === null ? known.lengthMs : (known.lengthMs ?? 0) + span.endAt - span.startAt,
      })
    }
  }
  return [...found.values()]
}

/** The session's roles come in one after the other, so its entry is the last one. */
function withRole(sessions: readonly OnStageIn[], now: OnStageIn): readonly OnStageIn[] {
  const last = sessions.at(-1)
  if (last?.id !== now.id) return [...sessions, now]
  return [...sessions.slice(0, -1), { ...last, roles: [...new Set([...last.roles, ...now.roles])] }]
}
