import type { Round, Visit } from '../../domain/library'
import { seasonScope } from '../../domain/season/seasonScope'
import { unitsToCover } from '../../domain/season/units'
import { byVisitDay } from '../content/byVisitDay'
import { nameIn } from '../content/nameIn'
import { oneLine } from '../content/oneLine'
import { seasonHeadOf } from '../content/seasonHead'
import { toggleOption, type ChosenOf } from '../option'
import type { SeasonInput } from '../paper'
import type { PlannedRound, PlannedVisit, VisitPlanData } from './visitPlanSchema'

export const visitPlanOptions = { done: toggleOption(true), missing: toggleOption(true) } as const
type Chosen = ChosenOf<typeof visitPlanOptions>

/**
 * The visits of each round by day, then the units that nobody visits; null if there are none of either. Whether a visit
 * is overdue is not printed: it would make the paper outdated by the mere passing of a day.
 */
export function visitPlanData(input: SeasonInput, chosen: Chosen): VisitPlanData | null {
  const { rounds } = seasonScope(input.library, input.season)
  const planned = rounds
    .map((round) => roundOf(round, input, chosen))
    .filter(({ visits, missing }) => visits.length + missing.length > 0)
  return planned.length === 0 ? null : { head: seasonHeadOf(input), rounds: planned }
}

function roundOf(round: Round, input: SeasonInput, { done, missing }: Chosen): PlannedRound {
  const { library, season } = input
  const visits = seasonScope(library, season).visits.filter(({ roundId }) => roundId === round.id)
  const visited = new Set(visits.map(({ unitId }) => unitId))
  const left = missing ? unitsToCover(library.units, season).filter(({ id }) => !visited.has(id)) : []
  return {
    id: round.id,
    name: oneLine(round.name),
    from: round.from,
    to: round.to,
    visits: [...visits]
      .filter((visit) => done || !visit.done)
      .sort(byVisitDay)
      .map((visit) => visitOf(visit, input)),
    missing: left.map(({ id, name }) => ({ id, name: oneLine(name) })),
  }
}

function visitOf(visit: Visit, { library: { units, people } }: SeasonInput): PlannedVisit {
  const { id, date, time, unitId, leaderId, personIds, done } = visit
  return {
    id,
    date,
    time,
    unit: nameIn(units, unitId),
    leader: nameIn(people, leaderId),
    people: personIds.map((personId) => nameIn(people, personId)).filter(Boolean),
    done,
  }
}
