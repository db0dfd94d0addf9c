import { presentOf } from '../entity'
import type { SeasonId } from '../ids'
import type { Case, Concern, LibrarySnapshot, Round, Season, SessionEntry, Spread, Topic, Visit } from '../library'
import { memoizeByObject } from '../memoizeByObject'
import { topicsOf } from './topics'

/** Everything of one season that is not deleted, each in its order. What belongs to something deleted is left out. */
export interface SeasonScope {
  readonly season: Season
  readonly topics: readonly Topic[]
  readonly rounds: readonly Round[]
  readonly visits: readonly Visit[]
  readonly concerns: readonly Concern[]
  readonly cases: readonly Case[]
  readonly spreads: readonly Spread[]
  readonly sessions: readonly SessionEntry[]
}

const scopesOf = memoizeByObject((_library: LibrarySnapshot) => new Map<SeasonId, SeasonScope>())

/** The same object until the library changes. */
export function seasonScope(library: LibrarySnapshot, season: Season): SeasonScope {
  const scopes = scopesOf(library)
  const known = scopes.get(season.id)
  if (known) return known
  const scope = read(library, season)
  scopes.set(season.id, scope)
  return scope
}

function read(library: LibrarySnapshot, season: Season): SeasonScope {
  const isOfSeason = ({ seasonId }: { readonly seasonId: SeasonId }) => seasonId === season.id
  const rounds = presentOf(library.rounds).filter(isOfSeason)
  const roundIds = new Set(rounds.map(({ id }) => id))
  const cases = presentOf(library.cases).filter(({ seasonIds }) => seasonIds.includes(season.id))
  const caseIds = new Set(cases.map(({ id }) => id))
  return {
    season,
    topics: topicsOf(library.topics, season.id),
    rounds,
    visits: presentOf(library.visits).filter(({ roundId }) => roundIds.has(roundId)),
    concerns: presentOf(library.concerns).filter(isOfSeason),
    cases,
    spreads: presentOf(library.spreads).filter(({ caseId }) => caseIds.has(caseId)),
    sessions: presentOf(library.sessions).filter(isOfSeason),
  }
}
