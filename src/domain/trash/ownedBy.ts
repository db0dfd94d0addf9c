import type { EntityRef, LibrarySnapshot } from '../library'
import { ownersIn } from '../references'
import { keptEntities } from './leavingTimes'

/** What belongs to the given entities and goes with them: the spreads of a case, the rounds of a season and their visits. */
export function ownedBy(library: LibrarySnapshot, ownerIds: ReadonlySet<string>): readonly EntityRef[] {
  const gone = new Set(ownerIds)
  const owned: EntityRef[] = []
  const rest = new Map([...keptEntities(library)].map(([collection, entity]) => [entity.id, { collection, entity }]))
  for (let hasGrown = true; hasGrown;) {
    hasGrown = false
    for (const [id, { collection, entity }] of rest) {
      if (gone.has(id) || !ownersIn(collection, entity).some((owner) => gone.has(owner))) continue
      gone.add(id)
      owned.push({ collection, id })
      hasGrown = true
    }
  }
  return owned
}
