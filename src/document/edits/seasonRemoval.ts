import { present, type Entity } from '../../domain/entity'
import type { CollectionName, LibrarySnapshot } from '../../domain/library'
import { referencesIn } from '../../domain/references'
import type { SessionSummary } from '../../domain/sessionSummary'
import { removeEntity, restoreEntity, type LibraryEdit } from './libraryEdits'

/** What is deleted with a season. Deleted entities keep their content. */
export interface SeasonRemoval {
  readonly sessionCount: number
  /** `now` in epoch ms. */
  remove(now: number): readonly LibraryEdit[]
  /** Restores exactly what `remove` deleted. */
  restore(): readonly LibraryEdit[]
}

/**
 * A season is deleted with its sessions, archived ones included. A sample season also takes the sample's entities
 * along, except those that the remaining sessions (by their summaries) or the person's own entries use.
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
    ...(library.seasons.get(seasonId)?.sample ? unusedSample(library, staying) : []),
  ]
  return {
    sessionCount: sessions.length,
    remove: (now) => going.map(([name, id]) => removeEntity(name, id, now)),
    restore: () => going.map(([name, id]) => restoreEntity(name, id)),
  }
}

const filed = ['cases', 'people', 'teams'] as const
const filedUnder = ['topics', 'units', 'venues'] as const

function unusedSample(
  library: LibrarySnapshot,
  staying: readonly SessionSummary[],
): (readonly [CollectionName, string])[] {
  const used = new Set(staying.flatMap(({ libraryIds }) => libraryIds))
  const isKept = ({ id, sample }: Entity) => !sample || used.has(id)
  for (const name of filed)
    for (const entity of present<Entity>(library[name].values()))
      if (isKept(entity)) for (const id of referencesIn(name, entity)) used.add(id)
  return [...filed, ...filedUnder].flatMap((name) =>
    present<Entity>(library[name].values())
      .filter((entity) => !isKept(entity))
      .map(({ id }) => [name, id] as const),
  )
}
