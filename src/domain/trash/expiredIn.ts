import type { EntityRef, LibrarySnapshot } from '../library'
import type { SessionSummary } from '../sessionSummary'
import { keptEntities, leavingTimes } from './leavingTimes'

/** What has been in the trash for long enough to leave it. `now` in epoch ms. */
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
