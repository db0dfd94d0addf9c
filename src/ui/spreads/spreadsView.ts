import { presentOf } from '../../domain/entity'
import type { Case, LibrarySnapshot, Season, Unit } from '../../domain/library'
import { spreadStates, type SpreadState } from '../../domain/season/case'
import { spreadMatrix, townExchange } from '../../domain/season/spreadMatrix'
import type { SpreadStanding } from '../../domain/season/spreadStanding'
import { townOf, unitsToCover } from '../../domain/season/units'

export const spreadFilters = ['all', ...spreadStates, 'due'] as const
export type SpreadFilter = (typeof spreadFilters)[number]

export interface WantedSpreads {
  readonly filter: SpreadFilter
  /** A unit's id, `none`, or `all`. */
  readonly unit: string
}

/** The spreads that are wanted and were found (null: all), in their order. */
export const wantedSpreads = (
  standings: readonly SpreadStanding[],
  { filter, unit }: WantedSpreads,
  found: ReadonlySet<string> | null,
): readonly SpreadStanding[] =>
  standings.filter(
    (standing) =>
      (filter === 'all' ||
        (filter === 'due' ? standing.isVisitDue : standing.one.state === (filter satisfies SpreadState))) &&
      (unit === 'all' || (unit === 'none' ? standing.unitId === null : standing.unitId === unit)) &&
      (found === null || found.has(standing.one.id)),
  )

/** A line of the matrix: a case, and what went where. */
export interface MatrixRow {
  readonly practice: Case
  readonly homeId: string | null
  readonly isPresented: boolean
  /** By unit. */
  readonly cells: ReadonlyMap<string, readonly SpreadStanding[]>
}

export interface Matrix {
  readonly units: readonly Unit[]
  readonly rows: readonly MatrixRow[]
  /** Spreads without a unit, which have no cell. */
  readonly withoutUnit: number
}

/**
 * 案例 × 街镇: the cases that went anywhere and have something that is wanted, and those that were just begun. The columns
 * are the season's units, and others that took something.
 */
export function matrixView(
  standings: readonly SpreadStanding[],
  wanted: ReadonlySet<string>,
  begunIds: readonly string[],
  library: LibrarySnapshot,
  season: Season,
): Matrix {
  const byId = new Map(standings.map((standing) => [standing.one.id, standing]))
  const practices = [...new Map(standings.map(({ practice }) => [practice.id, practice])).values()]
  const isPresented = new Set(standings.flatMap((one) => (one.isPresented ? one.practice.id : [])))
  const covered = unitsToCover(library.units, season)
  const known = new Set(covered.map(({ id }) => id))
  const taking = new Set(standings.flatMap(({ unitId }) => unitId ?? []))
  const others = presentOf(library.units).filter(({ id }) => !known.has(id) && taking.has(id))
  const seen = spreadMatrix(
    practices,
    standings.map(({ one, unitId }) => ({ ...one, unitId })),
  ).filter(({ byUnit }) => [...byUnit.values()].flat().some(({ id }) => wanted.has(id)))
  const rows = seen.map(
    ({ caseId, byUnit }) =>
      [
        caseId,
        new Map([...byUnit].map(([unitId, list]) => [unitId, list.flatMap(({ id }) => byId.get(id) ?? [])] as const)),
      ] as const,
  )
  const begun = begunIds.filter((id) => !rows.some(([caseId]) => caseId === id))
  return {
    units: [...covered, ...others],
    rows: [...rows, ...begun.map((id) => [id, new Map()] as const)].flatMap(([caseId, cells]) => {
      const practice = library.cases.get(caseId)
      if (!practice) return []
      const homeId = townOf(library.units, practice)?.id ?? null
      return { practice, homeId, isPresented: isPresented.has(caseId), cells }
    }),
    withoutUnit: standings.filter(({ unitId }) => unitId === null).length,
  }
}

/** What a town gave and took, and what is intended. */
export interface TownLine {
  readonly town: Unit
  readonly gave: readonly SpreadStanding[]
  readonly took: readonly SpreadStanding[]
  readonly intended: readonly SpreadStanding[]
}

export function townLines(
  standings: readonly SpreadStanding[],
  library: LibrarySnapshot,
  season: Season,
): readonly TownLine[] {
  const towns = unitsToCover(library.units, season)
  const byId = new Map(standings.map((standing) => [standing.one.id, standing]))
  const standingsOf = (list: readonly { readonly id: string }[]) => list.flatMap(({ id }) => byId.get(id) ?? [])
  const exchanges = townExchange(
    towns,
    standings.map(({ one }) => one),
    library,
  )
  return towns.flatMap((town, at) => {
    const exchange = exchanges[at]
    if (!exchange) return []
    const intended = standings.filter(({ one, unitId }) => one.state === 'intended' && unitId === town.id)
    return { town, gave: standingsOf(exchange.gave), took: standingsOf(exchange.took), intended }
  })
}
