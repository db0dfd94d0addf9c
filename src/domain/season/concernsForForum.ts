import type { TopicId, UnitId } from '../ids'
import type { ConcernStanding } from './concernStanding'

/** What a session is about. */
export interface ForumTheme {
  readonly topicId: TopicId | null
  /** The units whose cases it presents. */
  readonly unitIds: ReadonlySet<UnitId>
}

/** The concerns that a micro-forum could take up: those not answered yet, of its topic first, then of its units. */
export function concernsForForum(
  standings: readonly ConcernStanding[],
  { topicId, unitIds }: ForumTheme,
): readonly ConcernStanding[] {
  const farness = (one: ConcernStanding): number =>
    (topicId !== null && one.topicId === topicId ? 0 : 2) + (one.unitId !== null && unitIds.has(one.unitId) ? 0 : 1)
  return standings.filter(({ isOpen }) => isOpen).toSorted((a, b) => farness(a) - farness(b))
}
