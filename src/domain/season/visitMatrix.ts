import type { RoundId, UnitId } from '../ids'
import type { Round, Unit, Visit } from '../library'

/**
 * How far the visits of one unit in one round are: made, planned, overdue (planned for a day that is over, or without a
 * day in a round that is over), or missing (nobody planned one).
 */
export const visitStates = ['done', 'planned', 'overdue', 'missing'] as const
export type VisitState = (typeof visitStates)[number]

/** `today` as `yyyy-MM-dd`. */
export function visitStateOf({ done, date }: Pick<Visit, 'done' | 'date'>, round: Round, today: string): VisitState {
  if (done) return 'done'
  const lastDay = date || round.to
  return lastDay !== '' && lastDay < today ? 'overdue' : 'planned'
}

export interface VisitCell {
  readonly unitId: UnitId
  readonly roundId: RoundId
  readonly state: VisitState
  /** Whether nobody planned a visit although the round is over. */
  readonly isLate: boolean
  readonly visits: readonly Visit[]
}

const rank: Readonly<Record<VisitState, number>> = { done: 0, overdue: 1, planned: 2, missing: 3 }

/** Unit by unit, the cell of each round. One visit that took place is enough; else the one that needs most care counts. */
export function visitMatrix(
  units: readonly Unit[],
  rounds: readonly Round[],
  visits: readonly Visit[],
  today: string,
): readonly (readonly VisitCell[])[] {
  const byCell = new Map<string, Visit[]>()
  for (const visit of visits) {
    const key = `${visit.unitId} ${visit.roundId}`
    byCell.set(key, [...(byCell.get(key) ?? []), visit])
  }
  return units.map(({ id: unitId }) =>
    rounds.map((round) => {
      const own = byCell.get(`${unitId} ${round.id}`) ?? []
      const states = own.map((visit) => visitStateOf(visit, round, today))
      const state = states.reduce<VisitState>((most, one) => (rank[one] < rank[most] ? one : most), 'missing')
      const isLate = state === 'missing' && round.to !== '' && round.to < today
      return { unitId, roundId: round.id, state, isLate, visits: own }
    }),
  )
}
