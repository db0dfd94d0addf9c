import { isInTrash, type Entity } from '../entity'
import { collectionNames, type CollectionName, type LibrarySnapshot } from '../library'
import { referencesIn } from '../references'
import type { SessionSummary } from '../sessionSummary'
import { dayMs } from '../timing/units'

/** How long deleted entities can be restored. */
const daysInTrash = 90
const inTrashMs = daysInTrash * dayMs

/** All entities of a library that were not deleted for good, with their collection. */
export function* keptEntities(library: LibrarySnapshot): Iterable<readonly [CollectionName, Entity]> {
  for (const name of collectionNames)
    for (const entity of library[name].values()) if (entity.purgedAt === undefined) yield [name, entity]
}

/** The ids that an entity refers to; for a session, by its summary. */
export function referencesOf(
  name: CollectionName,
  entity: Entity,
  summaryById: ReadonlyMap<string, SessionSummary>,
): readonly string[] {
  const own = referencesIn(name, entity)
  return name === 'sessions' ? [...own, ...(summaryById.get(entity.id)?.libraryIds ?? [])] : own
}

export const summariesById = (summaries: readonly SessionSummary[]): ReadonlyMap<string, SessionSummary> =>
  new Map(summaries.map((summary) => [summary.id, summary]))

/**
 * When each entity in the trash is removed, in epoch ms: 90 days after it was deleted, but not before everything that
 * refers to it is removed. Infinity if something that stays refers to it.
 */
export function leavingTimes(
  library: LibrarySnapshot,
  summaries: readonly SessionSummary[],
): ReadonlyMap<string, number> {
  const kept = [...keptEntities(library)]
  const inTrash = kept.map(([, entity]) => entity).filter(isInTrash)
  if (inTrash.length === 0) return new Map()
  const wanted = new Set(inTrash.map(({ id }) => id))
  const users = new Map<string, Entity[]>()
  const summaryById = summariesById(summaries)
  for (const [name, entity] of kept)
    for (const id of referencesOf(name, entity, summaryById))
      if (wanted.has(id)) users.set(id, [...(users.get(id) ?? []), entity])

  const times = new Map<string, number>()
  function timeOf({ id, deletedAt }: Entity): number {
    const known = times.get(id)
    if (known !== undefined) return known
    // Two that refer to each other wait only for what refers to them from outside.
    times.set(id, 0)
    const time = deletedAt === null ? Infinity : Math.max(deletedAt + inTrashMs, ...(users.get(id) ?? []).map(timeOf))
    times.set(id, time)
    return time
  }
  return new Map(inTrash.map((entity) => [entity.id, timeOf(entity)]))
}
