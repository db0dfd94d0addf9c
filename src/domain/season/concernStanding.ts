import type { Concern, LibrarySnapshot } from '../library'
import type { CaseId, TopicId, UnitId } from '../ids'
import { concernStates, type ConcernState } from './concern'
import { answerOf, concernStateOf, derivedConcernState, isConcernAsFar, isConcernOverdue } from './concernStateOf'
import { noShowings, type AllShowings, type Showings } from './showings'
import { topicOf } from './topics'
import { presentUnit } from './units'

/** A concern with what follows from cases, sessions and the day. */
export interface ConcernStanding {
  readonly one: Concern
  readonly state: ConcernState
  /** The least that its state can be, whatever is set by hand. */
  readonly derived: ConcernState
  readonly showings: Showings
  /** Neither answered nor followed up. */
  readonly isOpen: boolean
  readonly isOverdue: boolean
  readonly answer: string
  /** Null if none is set or it is deleted; a merged topic is the one that is left. The same for unit and case. */
  readonly topicId: TopicId | null
  readonly unitId: UnitId | null
  readonly caseId: CaseId | null
}

/** The standing of each of these concerns, in their order. `today` as `yyyy-MM-dd`. */
export const concernStandings = (
  concerns: readonly Concern[],
  library: Pick<LibrarySnapshot, 'topics' | 'units' | 'cases'>,
  { ofConcern }: Pick<AllShowings, 'ofConcern'>,
  today: string,
): readonly ConcernStanding[] =>
  concerns.map((one) => {
    const showings = ofConcern.get(one.id) ?? noShowings
    const answering = one.caseId === null ? undefined : library.cases.get(one.caseId)
    // A case that was deleted is no way.
    const caseId = answering?.deletedAt === null ? answering.id : null
    const state = concernStateOf({ state: one.state, caseId }, showings)
    return {
      one,
      state,
      derived: derivedConcernState({ caseId }, showings),
      showings,
      isOpen: !isConcernAsFar(state, 'answered'),
      isOverdue: isConcernOverdue(one, state, today),
      answer: answerOf(one, showings),
      topicId: topicOf(library.topics, one.topicId)?.id ?? null,
      unitId: presentUnit(library.units, one.unitId)?.id ?? null,
      caseId,
    }
  })

export interface ConcernCounts {
  readonly all: number
  readonly open: number
  readonly overdue: number
  readonly byState: Readonly<Record<ConcernState, number>>
  /** By topic and by unit; null: without one. */
  readonly byTopic: ReadonlyMap<TopicId | null, number>
  readonly byUnit: ReadonlyMap<UnitId | null, number>
}

export function concernCounts(standings: readonly ConcernStanding[]): ConcernCounts {
  const byState = Object.fromEntries(concernStates.map((state) => [state, 0])) as Record<ConcernState, number>
  const byTopic = new Map<TopicId | null, number>()
  const byUnit = new Map<UnitId | null, number>()
  for (const { state, topicId, unitId } of standings) {
    byState[state] += 1
    byTopic.set(topicId, (byTopic.get(topicId) ?? 0) + 1)
    byUnit.set(unitId, (byUnit.get(unitId) ?? 0) + 1)
  }
  return {
    all: standings.length,
    open: standings.filter(({ isOpen }) => isOpen).length,
    overdue: standings.filter(({ isOverdue }) => isOverdue).length,
    byState,
    byTopic,
    byUnit,
  }
}
