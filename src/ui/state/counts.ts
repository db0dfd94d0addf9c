import { isInTrash } from '../../domain/entity'
import type { LibrarySnapshot } from '../../domain/library'
import { memoizeByObject } from '../../domain/memoizeByObject'
import { keptEntities } from '../../domain/trash/leavingTimes'

const countPresent = (entities: ReadonlyMap<string, { readonly deletedAt: number | null }>): number => {
  let count = 0
  for (const { deletedAt } of entities.values()) if (deletedAt === null) count += 1
  return count
}

function countTrash(library: LibrarySnapshot): number {
  let count = 0
  for (const [, entity] of keptEntities(library)) if (isInTrash(entity)) count += 1
  return count
}

interface Counts {
  readonly sessions: number
  readonly cases: number
  readonly people: number
  readonly trash: number
}

/** The counts in the sidebar; people and teams together, without archived sessions. */
export const countsOf = memoizeByObject((library: LibrarySnapshot): Counts => {
  const sessions = [...library.sessions.values()].filter(
    (entry) => entry.deletedAt === null && entry.archivedAt === null,
  )
  return {
    sessions: sessions.length,
    cases: countPresent(library.cases),
    people: countPresent(library.people) + countPresent(library.teams),
    trash: countTrash(library),
  }
})
