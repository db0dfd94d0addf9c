import { presentOf } from '../entity'
import type { LibrarySnapshot, Round, Unit } from '../library'
import type { SeasonScope } from './seasonScope'
import { presentUnit, unitsToCover } from './units'
import { visitMatrix, type VisitCell } from './visitMatrix'

/** A unit with its cell in each round. */
export interface VisitRow {
  readonly unit: Unit
  /** Whether the season has to cover it. Others are listed because somebody visits them. */
  readonly isToCover: boolean
  readonly cells: readonly VisitCell[]
}

/** How many of the units to cover a round has reached. */
export interface RoundCoverage {
  readonly round: Round
  readonly done: number
  readonly total: number
}

/** 街镇 × 轮次: whether a season's visits reach everybody. */
export interface VisitCoverage {
  /** The units to cover, then the others that have visits, each in the library's order. */
  readonly rows: readonly VisitRow[]
  readonly rounds: readonly RoundCoverage[]
  /** Units to cover that some round has not reached. */
  readonly lacking: number
  /** Cells whose day, or whose round, is over without a visit; only of units to cover where none is planned. */
  readonly overdue: number
  /** Whether every unit to cover is a town. */
  readonly areTowns: boolean
  /** Visits whose unit is unknown, and which stand in no row. */
  readonly unplaced: number
}

/** `today` as `yyyy-MM-dd`. */
export function visitCoverageOf(
  { season, rounds, visits }: Pick<SeasonScope, 'season' | 'rounds' | 'visits'>,
  { units }: Pick<LibrarySnapshot, 'units'>,
  today: string,
): VisitCoverage {
  const toCover = unitsToCover(units, season)
  const covered = new Set(toCover)
  const visited = new Set(visits.flatMap(({ unitId }) => presentUnit(units, unitId) ?? []))
  const others = presentOf(units).filter((unit) => visited.has(unit) && !covered.has(unit))
  const listed = [...toCover, ...others]
  const cells = visitMatrix(listed, rounds, visits, today)
  const rows = listed.map((unit, i) => ({ unit, isToCover: covered.has(unit), cells: cells[i] ?? [] }))
  const owed = rows.filter(({ isToCover }) => isToCover)
  const isOverdue = ({ isToCover }: VisitRow, { state, isLate }: VisitCell) =>
    state === 'overdue' || (isToCover && isLate)
  return {
    rows,
    rounds: rounds.map((round, i) => ({
      round,
      done: owed.filter((row) => row.cells[i]?.state === 'done').length,
      total: owed.length,
    })),
    lacking: rounds.length === 0 ? 0 : owed.filter((row) => row.cells.some(({ state }) => state !== 'done')).length,
    overdue: rows.reduce((sum, row) => sum + row.cells.filter((cell) => isOverdue(row, cell)).length, 0),
    areTowns: toCover.every(({ town }) => town),
    unplaced: visits.filter(({ unitId }) => presentUnit(units, unitId) === null).length,
  }
}
