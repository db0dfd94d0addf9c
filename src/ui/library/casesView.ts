import { present } from '../../domain/entity'
import type { Case, LibrarySnapshot } from '../../domain/library'
import type { SessionSummary } from '../../domain/sessionSummary'
import type { Find } from '../components/finder'
import { mentionsByCase, type CaseMentions } from './appearancesView'
import { directoryView, unitNameOf } from '../table/directoryView'

/** `all`, `none` (cases without a topic) or a topic's id. */
export type TopicFilter = string

export interface CasesView {
  readonly cases: readonly Case[]
  /** The sessions of a case, by its id. */
  readonly mentionsOf: ReadonlyMap<string, CaseMentions>
  readonly isEmpty: boolean
}

interface Wanted {
  readonly topic: TopicFilter
  readonly query: string
  readonly find: Find
  /** Today's date (`yyyy-MM-dd`) in a zone. */
  readonly todayIn: (zone: string) => string
  /** The case that is being edited; it is shown whatever the filter. */
  readonly editedId?: string | null
}

/** The cases of a topic that match the search, with the sessions that present each. */
export function casesView(
  library: LibrarySnapshot,
  summaries: readonly SessionSummary[],
  { topic, query, find, todayIn, editedId = null }: Wanted,
): CasesView {
  const there = present(library.cases.values())
  const wordsOf = (one: Case) => [one.name, unitNameOf(one, library)]
  const cases = directoryView(there, query, find, wordsOf, editedId).filter(
    (one) => one.id === editedId || isOfTopic(one, topic, library),
  )
  return { cases, mentionsOf: mentionsByCase(library, summaries, todayIn), isEmpty: there.length === 0 }
}

function isOfTopic({ topicId }: Case, topic: TopicFilter, { topics }: LibrarySnapshot): boolean {
  if (topic === 'all') return true
  const isThere = topicId !== null && topics.get(topicId)?.deletedAt === null
  return topic === 'none' ? !isThere : topicId === topic
}
