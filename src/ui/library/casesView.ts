import { present } from '../../domain/entity'
import type { Case, LibrarySnapshot } from '../../domain/library'
import type { SessionSummary } from '../../domain/sessionSummary'
import type { Find } from '../components/finder'
import { numbersByCase } from './appearancesView'
import { directoryView, unitNameOf } from './directoryView'

/** `all`, `none` (cases without a topic) or a topic's id. */
export type TopicFilter = string

export interface CasesView {
  readonly cases: readonly Case[]
  /** The numbers of the sessions that present a case, by its id. */
  readonly numbersOf: ReadonlyMap<string, readonly number[]>
  readonly isEmpty: boolean
}

interface Wanted {
  readonly topic: TopicFilter
  readonly query: string
  readonly find: Find
  /** Stays whatever is wanted: it is being edited. */
  readonly keptId?: string | null
}

/** The cases of a topic that hold what is typed, with the sessions that present each. */
export function casesView(
  library: LibrarySnapshot,
  summaries: readonly SessionSummary[],
  { topic, query, find, keptId = null }: Wanted,
): CasesView {
  const there = present(library.cases.values())
  const wordsOf = (one: Case) => [one.name, unitNameOf(one, library)]
  const cases = directoryView(there, query, find, wordsOf, keptId).filter(
    (one) => one.id === keptId || isOfTopic(one, topic, library),
  )
  return { cases, numbersOf: numbersByCase(library, summaries), isEmpty: there.length === 0 }
}

function isOfTopic({ topicId }: Case, topic: TopicFilter, { topics }: LibrarySnapshot): boolean {
  if (topic === 'all') return true
  const isThere = topicId !== null && topics.get(topicId)?.deletedAt === null
  return topic === 'none' ? !isThere : topicId === topic
}
