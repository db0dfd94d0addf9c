import { present } from '../entity'
import type { SeasonId, TopicId } from '../ids'
import type { LibrarySnapshot, Topic } from '../library'

type Topics = LibrarySnapshot['topics']

/**
 * The topic that an id stands for: where topics were merged, the one that is left. Null if it is deleted or unknown. Two
 * that were merged into each other in two copies are the one with the smaller id.
 */
export function topicOf(topics: Topics, id: TopicId | null): Topic | null {
  const path: Topic[] = []
  let topic = id === null ? undefined : topics.get(id)
  while (topic && topic.mergedIntoId !== null) {
    const start = path.indexOf(topic)
    if (start >= 0) {
      topic = path.slice(start).reduce((least, one) => (one.id < least.id ? one : least))
      break
    }
    path.push(topic)
    topic = topics.get(topic.mergedIntoId)
  }
  return topic?.deletedAt === null ? topic : null
}

/** Whether other topics stand for this one, which is no topic of its own any more. */
export const isMerged = (topics: Topics, topic: Topic): boolean => topicOf(topics, topic.id)?.id !== topic.id

/** The topics of a season, in order. */
export const topicsOf = (topics: Topics, seasonId: SeasonId): readonly Topic[] =>
  present(topics.values()).filter((topic) => topic.seasonIds.includes(seasonId) && !isMerged(topics, topic))

/** The topics of a case, each once, the leading one first. */
export function topicsOfCase(
  topics: Topics,
  { topicId, otherTopicIds }: { readonly topicId: TopicId | null; readonly otherTopicIds: readonly TopicId[] },
): readonly Topic[] {
  const found = [topicId, ...otherTopicIds].flatMap((id) => topicOf(topics, id) ?? [])
  return [...new Set(found)]
}
