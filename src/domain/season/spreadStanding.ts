import { presentOf } from '../entity'
import type { UnitId } from '../ids'
import type { Case, LibrarySnapshot, Season, Spread } from '../library'
import { spreadStates, type SpreadState } from './case'
import { isSpreading } from './pipeline'
import { noShowings, type AllShowings } from './showings'
import { presentUnit, townOf } from './units'

/** A spread with what follows from its case, from sessions and from the day. */
export interface SpreadStanding {
  readonly one: Spread
  /** Its case, which may be deleted: what spread goes on all the same. */
  readonly practice: Case
  /** Where the case comes from; null if no town. */
  readonly homeId: UnitId | null
  /** Null if none is set or it is deleted. */
  readonly unitId: UnitId | null
  readonly isCaseDeleted: boolean
  /** A session that was held has presented the case. */
  readonly isPresented: boolean
  /** The day of the visit is over. */
  readonly isVisitDue: boolean
}

/** Whether the visit that looks how it goes should have been made by now. `today` as `yyyy-MM-dd`. */
const isVisitDue = ({ visitOn }: Pick<Spread, 'visitOn'>, today: string): boolean => visitOn !== '' && visitOn < today

/** The spreads of a season's cases, in their order. Those of a deleted case are among them. */
export const spreadsOfSeason = (
  { cases, spreads }: Pick<LibrarySnapshot, 'cases' | 'spreads'>,
  { id }: Pick<Season, 'id'>,
): readonly Spread[] => presentOf(spreads).filter(({ caseId }) => cases.get(caseId)?.seasonIds.includes(id))

export function spreadStandings(
  library: Pick<LibrarySnapshot, 'cases' | 'spreads' | 'units'>,
  season: Pick<Season, 'id'>,
  { ofCase }: Pick<AllShowings, 'ofCase'>,
  today: string,
): readonly SpreadStanding[] {
  return spreadsOfSeason(library, season).flatMap((one) => {
    const practice = library.cases.get(one.caseId)
    if (!practice) return []
    return {
      one,
      practice,
      homeId: townOf(library.units, practice)?.id ?? null,
      unitId: presentUnit(library.units, one.unitId)?.id ?? null,
      isCaseDeleted: practice.deletedAt !== null,
      isPresented: (ofCase.get(practice.id) ?? noShowings).held.length > 0,
      isVisitDue: isVisitDue(one, today),
    }
  })
}

export interface SpreadCounts {
  readonly all: number
  /** The cases that are tried or established somewhere, and in how many places: each unit once a case. */
  readonly cases: number
  readonly places: number
  readonly due: number
  readonly byState: Readonly<Record<SpreadState, number>>
}

export function spreadCounts(standings: readonly SpreadStanding[]): SpreadCounts {
  const going = standings.filter(({ one }) => isSpreading(one))
  const byState = Object.fromEntries(spreadStates.map((state) => [state, 0])) as Record<SpreadState, number>
  for (const { one } of standings) byState[one.state] += 1
  return {
    all: standings.length,
    cases: new Set(going.map(({ one }) => one.caseId)).size,
    places: new Set(going.map(({ one, unitId }) => `${one.caseId} ${unitId}`)).size,
    due: standings.filter((standing) => standing.isVisitDue).length,
    byState,
  }
}

/** The one that has come furthest; undefined of none. */
export const furthestOf = (standings: readonly SpreadStanding[]): SpreadStanding | undefined =>
  standings.toSorted((a, b) => spreadStates.indexOf(b.one.state) - spreadStates.indexOf(a.one.state))[0]
