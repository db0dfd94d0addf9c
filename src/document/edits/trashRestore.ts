import { isInTrash, type Entity } from '../../domain/entity'
import { collectionNames, type CollectionName, type EntityRef, type LibrarySnapshot } from '../../domain/library'
import { ownersIn } from '../../domain/references'
import type { SessionSummary } from '../../domain/sessionSummary'
import { keptEntities, referencesOf, summariesById } from '../../domain/trash/leavingTimes'
import { restoreEntity, setEntity, type LibraryEdit } from './libraryEdits'

/** What happens when something is taken out of the trash. */
export interface TrashRestore {
  readonly edits: readonly LibraryEdit[]
  /** What is restored with it, because it refers to it or was deleted with it. */
  readonly along: readonly EntityRef[]
  /** Names of things they belonged to that were deleted for good; empty if they had no name. */
  readonly lost: readonly string[]
  /** Archived sessions. They are restored unarchived, so that they are visible. */
  readonly unarchived: number
}

/**
 * Takes entities out of the trash with everything there that they refer to or belong to: a session with its season,
 * venue, people and cases, a person with the unit, an attachment with its case. A season also restores everything that was deleted together with it.
 */
export function trashRestore(
  library: LibrarySnapshot,
  summaries: readonly SessionSummary[],
  chosen: readonly EntityRef[],
): TrashRestore {
  const summaryById = summariesById(summaries)
  const isChosen = new Set(chosen.map(({ id }) => id))
  const restored = new Map<string, EntityRef>()
  const lost = new Map<string, string>()
  const waiting = chosen.filter(({ collection, id }) => isThere(library[collection].get(id)))
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const entity: Entity | undefined = library[next.collection].get(next.id)
    if (!entity || restored.has(entity.id)) continue
    restored.set(entity.id, next)
    if (next.collection === 'seasons' && isChosen.has(next.id)) waiting.push(...deletedAt(library, entity.deletedAt))
    for (const id of [...referencesOf(next.collection, entity, summaryById), ...ownersIn(next.collection, entity)]) {
      const found = find(library, id)
      if (found && isInTrash(found.entity)) waiting.push({ collection: found.collection, id })
      else if (found?.entity.purgedAt !== undefined && isFiledUnder(found.collection))
        lost.set(id, 'name' in found.entity ? String(found.entity.name) : '')
    }
  }
  const refs = [...restored.values()]
  const archived = refs.filter(({ id }) => (library.sessions.get(id)?.archivedAt ?? null) !== null)
  return {
    edits: [
      ...refs.map(({ collection, id }) => restoreEntity(collection, id)),
      ...archived.map(({ id }) => setEntity('sessions', id, { archivedAt: null })),
    ],
    along: refs.filter(({ id }) => !isChosen.has(id)),
    lost: [...lost.values()],
    unarchived: archived.length,
  }
}

const isThere = (entity: Entity | undefined): boolean => entity !== undefined && isInTrash(entity)
const isFiledUnder = (name: CollectionName): boolean => name === 'seasons' || name === 'units' || name === 'topics'

const deletedAt = (library: LibrarySnapshot, at: number | null): readonly EntityRef[] =>
  [...keptEntities(library)]
    .filter(([, entity]) => entity.deletedAt === at)
    .map(([collection, { id }]) => ({ collection, id }))

function find(library: LibrarySnapshot, id: string): { collection: CollectionName; entity: Entity } | null {
  for (const collection of collectionNames) {
    const entity = library[collection].get(id)
    if (entity) return { collection, entity }
  }
  return null
}
