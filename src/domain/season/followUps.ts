import type { UnitId } from '../ids'
import { dayMs } from '../timing/units'
import { concernStateOf } from './concernStateOf'
import type { SeasonScope } from './seasonScope'
import { noShowings, type AllShowings } from './showings'
import type { VisitCell } from './visitMatrix'

/** Something that somebody has to see to. */
export interface FollowUp {
  /** A concern to answer, a visit to make or to plan, a spread to look at. */
  readonly what: 'concern' | 'visit' | 'unplanned' | 'spread'
  /** Of the concern, visit or spread; of the round where no visit is planned. */
  readonly id: string
  readonly unitId: UnitId | null
  /** `yyyy-MM-dd`. */
  readonly dueOn: string
  readonly isOverdue: boolean
}

/** How many days ahead something is worth a thought. */
const daysAhead = 14

/**
 * What is overdue or due within two weeks, the earliest first. `cells` are those of the units to cover in the matrix of
 * visits, `today` as `yyyy-MM-dd`.
 */
export function followUpsOf(
  { concerns, spreads, rounds, visits }: SeasonScope,
  cells: readonly VisitCell[],
  { ofConcern }: Pick<AllShowings, 'ofConcern'>,
  today: string,
): readonly FollowUp[] {
  const horizon = new Date(Date.parse(today) + daysAhead * dayMs).toISOString().slice(0, 10)
  const isNear = (date: string) => date !== '' && date <= horizon
  const due = (what: FollowUp['what'], id: string, unitId: UnitId | null, dueOn: string): FollowUp => ({
    what,
    id,
    unitId,
    dueOn,
    isOverdue: dueOn < today,
  })
  const endOf = new Map(rounds.map(({ id, to }) => [id, to]))
  return [
    ...concerns
      .filter((one) => isNear(one.dueOn) && concernStateOf(one, ofConcern.get(one.id) ?? noShowings) !== 'followedUp')
      .map(({ id, unitId, dueOn }) => due('concern', id, unitId, dueOn)),
    ...visits
      .map((visit) => ({ ...visit, dueOn: visit.date || (endOf.get(visit.roundId) ?? '') }))
      .filter(({ done, dueOn }) => !done && isNear(dueOn))
      .map(({ id, unitId, dueOn }) => due('visit', id, unitId, dueOn)),
    ...cells
      .filter(({ state, roundId }) => state === 'missing' && isNear(endOf.get(roundId) ?? ''))
      .map(({ roundId, unitId }) => due('unplanned', roundId, unitId, endOf.get(roundId) ?? '')),
    ...spreads
      .filter(({ visitOn, state }) => isNear(visitOn) && state !== 'established')
      .map(({ id, unitId, visitOn }) => due('spread', id, unitId, visitOn)),
  ].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
}
