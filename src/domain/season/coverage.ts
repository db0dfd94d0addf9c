import type { TopicId, UnitId } from '../ids'
import type { Case, LibrarySnapshot, Topic, Unit } from '../library'
import type { CaseStanding } from './standing'
import { stages, type Stage } from './pipeline'
import { topicsOfCase } from './topics'
import { townOf } from './units'

/** A town (null: none in the list) and a topic (null: none in the list). */
export interface CoveragePlace {
  readonly unitId: UnitId | null
  readonly topicId: TopicId | null
}

/** The cases of one place, by stage. */
export interface CoverageCell extends CoveragePlace {
  readonly count: Readonly<Record<Stage, number>>
}

const nothing = (): Record<Stage, number> =>
  Object.fromEntries(stages.map((stage) => [stage, 0])) as Record<Stage, number>

/** Where a case counts: its town, and the first of its topics, that are in the lists. */
export function placeInCoverage(
  one: Case,
  unitIds: ReadonlySet<UnitId>,
  topicIds: ReadonlySet<TopicId>,
  { units, topics }: Pick<LibrarySnapshot, 'units' | 'topics'>,
): CoveragePlace {
  const unitId = townOf(units, one)?.id ?? one.unitId
  const topic = topicsOfCase(topics, one).find(({ id }) => topicIds.has(id))
  return { unitId: unitId !== null && unitIds.has(unitId) ? unitId : null, topicId: topic?.id ?? null }
}

/**
 * 街镇 × 议题: for each unit the cell of each topic, counting cases by stage. A case counts under its leading topic
 * alone, so that the sum is the number of cases. The last row is of no unit in the list, the last column of no topic.
 */
export function coverageOf(
  units: readonly Unit[],
  topics: readonly Topic[],
  standings: readonly CaseStanding[],
  library: Pick<LibrarySnapshot, 'units' | 'topics'>,
): readonly (readonly CoverageCell[])[] {
  const unitIds = new Set(units.map(({ id }) => id))
  const topicIds = new Set(topics.map(({ id }) => id))
  const counts = new Map<string, Record<Stage, number>>()
  const keyOf = (unitId: UnitId | null, topicId: TopicId | null) => `${unitId} ${topicId}`
  for (const { one, stage } of standings) {
    const place = placeInCoverage(one, unitIds, topicIds, library)
    const key = keyOf(place.unitId, place.topicId)
    const count = counts.get(key) ?? nothing()
    counts.set(key, count)
    count[stage] += 1
  }
  return [...units.map(({ id }) => id), null].map((unitId) =>
    [...topics.map(({ id }) => id), null].map((topicId) => ({
      unitId,
      topicId,
      count: counts.get(keyOf(unitId, topicId)) ?? nothing(),
    })),
  )
}

/** How many cases of a cell have come at least as far as a stage. */
export const countFrom = ({ count }: CoverageCell, from: Stage): number =>
  stages.slice(stages.indexOf(from)).reduce((sum, stage) => sum + count[stage], 0)
