import type { TopicId, UnitId } from '../ids'
import type { LibrarySnapshot, Topic, Unit } from '../library'
import type { CaseStanding } from './standing'
import { stages, type Stage } from './pipeline'
import { topicsOfCase } from './topics'
import { townOf } from './units'

/** The cases of one town (null: of none) under one topic (null: under none). */
export interface CoverageCell {
  readonly unitId: UnitId | null
  readonly topicId: TopicId | null
  readonly count: Readonly<Record<Stage, number>>
}

const nothing = (): Record<Stage, number> =>
  Object.fromEntries(stages.map((stage) => [stage, 0])) as Record<Stage, number>

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
    const town = townOf(library.units, one)?.id ?? one.unitId
    const topic = topicsOfCase(library.topics, one).find(({ id }) => topicIds.has(id))
    const key = keyOf(town !== null && unitIds.has(town) ? town : null, topic?.id ?? null)
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
