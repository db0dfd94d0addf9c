import { onStageIn, participants } from '../cast'
import type { PersonId, TeamId } from '../ids'
import type { SessionSnapshot } from '../session'
import { orderedRows } from '../timing/schedule'

/** A person or a team that the running order puts on stage. */
export interface OnStage {
  readonly personId: PersonId | null
  readonly teamId: TeamId | null
  /** In running order, each once. */
  readonly segmentTitles: readonly string[]
  /** Members who are named as performers in the team's segments. */
  readonly performers: ReadonlySet<PersonId>
}

/**
 * Everyone on stage, each once, in order of first appearance, a troupe before its performers. Skipped segments do not
 * count.
 */
export function onStage(session: Pick<SessionSnapshot, 'rows'>): readonly OnStage[] {
  const played = orderedRows(session).flatMap((row) => (row.type === 'segment' && !row.skipped ? { segment: row } : []))
  return participants(played, onStageIn).map(({ personId, teamId, parts }) => {
    const segments = parts.map(({ slot }) => slot.segment)
    const performers = segments.flatMap(({ castings }) =>
      castings.flatMap((one) => (one.role === 'performer' && one.personId ? one.personId : [])),
    )
    const segmentTitles = [...new Set(segments.map(({ title }) => title))]
    return { personId, teamId, segmentTitles, performers: new Set(teamId === null ? [] : performers) }
  })
}
