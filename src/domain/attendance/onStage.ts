import type { PersonId, TeamId } from '../ids'
import type { Segment } from '../segment'
import type { SessionSnapshot } from '../session'
import { orderedRows } from '../timing/orderedRows'

/** Somebody, or a team, whom the running order brings on stage. */
export interface OnStage {
  readonly personId: PersonId | null
  readonly teamId: TeamId | null
  /** In running order, each once. */
  readonly segmentTitles: readonly string[]
  /** People who perform by name in the segments of the team. */
  readonly performers: ReadonlySet<PersonId>
}

type Who = Pick<OnStage, 'personId' | 'teamId'>
type Gathered = Who & { readonly titles: Set<string>; readonly performers: Set<PersonId> }

/**
 * Everyone on stage, each once, in order of their first appearance; a troupe before its performers. Skipped segments do
 * not take place, and the crew works behind the scenes.
 */
export function onStage(session: Pick<SessionSnapshot, 'rows'>): readonly OnStage[] {
  const found = new Map<string, Gathered>()
  for (const row of orderedRows(session)) {
    if (row.type !== 'segment' || row.skipped) continue
    const performers = row.castings.flatMap(({ role, personId }) => (role === 'performer' && personId ? personId : []))
    for (const who of castIn(row)) {
      const key = `${who.personId ?? ''}/${who.teamId ?? ''}`
      const one = found.get(key) ?? { ...who, titles: new Set(), performers: new Set() }
      found.set(key, one)
      one.titles.add(row.title)
      if (who.teamId !== null) performers.forEach((id) => one.performers.add(id))
    }
  }
  return [...found.values()].map(({ titles, ...one }) => ({ ...one, segmentTitles: [...titles] }))
}

function castIn({ troupeId, castings }: Segment): readonly Who[] {
  const troupe = troupeId === null ? [] : [{ personId: null, teamId: troupeId }]
  const cast = castings.filter(({ role, personId, teamId }) => role !== 'crew' && (personId ?? teamId) !== null)
  return [...troupe, ...cast.map(({ personId, teamId }) => ({ personId, teamId }))]
}
