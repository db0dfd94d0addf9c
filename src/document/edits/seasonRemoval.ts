import { present, type Entity } from '../../domain/entity'
import { collectionNames, type CollectionName, type LibrarySnapshot, type Spread } from '../../domain/library'
import { referencesIn } from '../../domain/references'
import { seasonScope } from '../../domain/season/seasonScope'
import type { SessionSummary } from '../../domain/sessionSummary'
import { ownedBy } from '../../domain/trash/ownedBy'
import { removeEntity, restoreEntity, type LibraryEdit } from './libraryEdits'

/** What is deleted with a season. Deleted entities keep their content. */
export interface SeasonRemoval {
  readonly sessionCount: number
  /** Its visits and concerns are out of sight as long as it is deleted. */
  readonly visitCount: number
  readonly concernCount: number
  /** `now` in epoch ms. */
  remove(now: number): readonly LibraryEdit[]
  /** Restores exactly what `remove` deleted. */
  restore(): readonly LibraryEdit[]
}

/**
 * A season is deleted with its sessions, archived ones included, and its rounds, visits and concerns go with it. A
 * sample season also takes the sample's entities along, except those that the remaining sessions (by their summaries),
 * another season or the person's own entries use.
 */
export function seasonRemoval(
  library: LibrarySnapshot,
  summaries: readonly SessionSummary[],
  seasonId: string,
): SeasonRemoval {
  const sessions = present(library.sessions.values()).filter((entry) => entry.seasonId === seasonId)
  const staying = summaries.filter(
    ({ id }) => library.sessions.get(id)?.deletedAt === null && library.sessions.get(id)?.seasonId !== seasonId,
  )
  const going: (readonly [CollectionName, string])[] = [
    ['seasons', seasonId],
    ...sessions.map(({ id }) => ['sessions', id] as const),
    ...(library.seasons.get(seasonId)?.sample ? unusedSample(library, staying, seasonId) : []),
  ]
  return {
    sessionCount: sessions.length,
    ...countsIn(library, seasonId),
    remove: (now) => going.map(([name, id]) => removeEntity(name, id, now)),
    restore: () => going.map(([name, id]) => restoreEntity(name, id)),
  }
}

function countsIn(library: LibrarySnapshot, seasonId: string): Pick<SeasonRemoval, 'visitCount' | 'concernCount'> {
  const season = library.seasons.get(seasonId)
  const scope = season && seasonScope(library, season)
  return { visitCount: scope?.visits.length ?? 0, concernCount: scope?.concerns.length ?? 0 }
}

/** What the sample brings along besides its season. */
const leaving = ['cases', 'people', 'teams', 'topics', 'units', 'venues'] as const
/** These are there for the sake of a case alone. */
const ofCases: ReadonlySet<CollectionName> = new Set(['spreads', 'attachments'])

/** The sample's entities that nothing refers to which stays. */
function unusedSample(
  library: LibrarySnapshot,
  staying: readonly SessionSummary[],
  seasonId: string,
): (readonly [CollectionName, string])[] {
  const gone = new Set(ownedBy(library, new Set([seasonId])).map(({ id }) => id))
  const isElsewhere = (entity: object) =>
    'seasonIds' in entity &&
    (entity as { readonly seasonIds: readonly string[] }).seasonIds.some(
      (id) => id !== seasonId && library.seasons.get(id)?.deletedAt === null,
    )
  const mayLeave = leaving.flatMap((name) =>
    present<Entity>(library[name].values())
      .filter((entity) => entity.sample && !isElsewhere(entity))
      .map((entity) => [name, entity] as const),
  )
  const leavingById = new Map(mayLeave.map((one) => [one[1].id, one]))
  const spreadsOf = new Map<string, Spread[]>()
  for (const spread of present(library.spreads.values()))
    spreadsOf.set(spread.caseId, [...(spreadsOf.get(spread.caseId) ?? []), spread])
  /** Keeps what an entity refers to, and so on. */
  function keepWhatItUses(name: CollectionName, entity: Entity): void {
    referencesIn(name, entity).forEach(keep)
    for (const spread of spreadsOf.get(entity.id) ?? []) keepWhatItUses('spreads', spread)
  }
  function keep(id: string): void {
    const found = leavingById.get(id)
    if (!found) return
    leavingById.delete(id)
    keepWhatItUses(...found)
  }
  staying.forEach(({ libraryIds }) => libraryIds.forEach(keep))
  const stays = ({ id }: Entity) => !gone.has(id) && !leavingById.has(id)
  for (const name of collectionNames) {
    if (name === 'sessions' || ofCases.has(name)) continue
    for (const entity of present<Entity>(library[name].values())) if (stays(entity)) keepWhatItUses(name, entity)
  }
  return [...leavingById.values()].map(([name, { id }]) => [name, id] as const)
}
