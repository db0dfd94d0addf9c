import type { EntityRef, LibrarySnapshot } from '../library'
import type { SessionSummary } from '../sessionSummary'
import { keptEntities, leavingTimes } from './leavingTimes'

/** The entities that have been in the trash long enough to be removed. `now` in epoch ms. */
export function expiredIn(
  library: LibrarySnapshot,
  summaries: readonly SessionSummary[],
  now: number,
): readonly EntityRef[] {
  const times = leavingTimes(library, summaries)
  return [...keptEntities(library)]
    .filter(([, { id }]) => (times.get(id) ?? Infinity) <= now)
    .map(([collection, { id }]) => ({ collection, id }))
}
