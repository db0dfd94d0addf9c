import type { Case, LibrarySnapshot } from '../../domain/library'
import { directoryView } from '../table/directoryView'

/** `all`, `none` (cases without a topic) or a topic's id. */
export type TopicFilter = string

interface Wanted {
  readonly topic: TopicFilter
  /** The cases that match the search; null: there is none. */
  readonly found: ReadonlySet<string> | null
  /** The case that is being edited; it is shown whatever the filter. */
  readonly editedId?: string | null
}

/** The cases of a topic that match the search. */
export function casesView(
  { cases, topics }: Pick<LibrarySnapshot, 'cases' | 'topics'>,
  { topic, found, editedId = null }: Wanted,
): readonly Case[] {
  const shown = directoryView(cases, found, editedId)
  return topic === 'all' ? shown : shown.filter((one) => one.id === editedId || isOfTopic(one, topic, topics))
}

function isOfTopic({ topicId }: Case, topic: TopicFilter, topics: LibrarySnapshot['topics']): boolean {
  const isThere = topicId !== null && topics.get(topicId)?.deletedAt === null
  return topic === 'none' ? !isThere : topicId === topic
}
