import { presentOf } from '../entity'
import type { TopicId } from '../ids'
import type { LibrarySnapshot } from '../library'
import { topicsOfCase } from './topics'

/** How many cases are filed under each topic, as leading or as further one. */
export function casesUnder({ cases, topics }: Pick<LibrarySnapshot, 'cases' | 'topics'>): ReadonlyMap<TopicId, number> {
  const counts = new Map<TopicId, number>()
  for (const one of presentOf(cases))
    for (const { id } of topicsOfCase(topics, one)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
