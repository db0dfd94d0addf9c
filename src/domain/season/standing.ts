import type { CaseId } from '../ids'
import type { Case, Spread } from '../library'
import { stageOf, type Stage } from './pipeline'
import { noShowings, type AllShowings, type Showings } from './showings'

/** A case with what follows from sessions and spreads. */
export interface CaseStanding {
  readonly one: Case
  readonly stage: Stage
  readonly showings: Showings
  /** Not deleted ones, in order. */
  readonly spreads: readonly Spread[]
  /** Whether a session to come presents it. */
  readonly isScheduled: boolean
}

/** The standing of each of these cases, in their order. */
export function standingsOf(
  cases: readonly Case[],
  spreads: readonly Spread[],
  { ofCase }: Pick<AllShowings, 'ofCase'>,
): readonly CaseStanding[] {
  const spreadsOf = new Map<CaseId, Spread[]>()
  for (const spread of spreads) {
    const list = spreadsOf.get(spread.caseId)
    if (list) list.push(spread)
    else spreadsOf.set(spread.caseId, [spread])
  }
  return cases.map((one) => {
    const showings = ofCase.get(one.id) ?? noShowings
    const own = spreadsOf.get(one.id) ?? []
    return {
      one,
      stage: stageOf(one, showings, own),
      showings,
      spreads: own,
      isScheduled: showings.planned.length > 0,
    }
  })
}
