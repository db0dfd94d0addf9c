import { presentOf } from '../../../domain/entity'
import type { Case, LibrarySnapshot, Topic } from '../../../domain/library'
import type { SetStage } from '../../../domain/season/case'
import { placeInCoverage, type CoveragePlace } from '../../../domain/season/coverage'
import { lacksFor, stages, isSetStage, type Stage, type StageNeed } from '../../../domain/season/pipeline'
import type { AllShowings } from '../../../domain/season/showings'
import { standingsOf, type CaseStanding } from '../../../domain/season/standing'
import { topicsOfCase } from '../../../domain/season/topics'
import { presentUnit, townOf } from '../../../domain/season/units'
import type { Named } from '../../table/entityColumn'
import type { CaseGrid } from './caseScope'

/** A case with everything that the lists of cases show of it. */
export interface CaseRow extends Named, CaseStanding {
  readonly unitName: string
  readonly townName: string
  /** The leading one first. */
  readonly topics: readonly Topic[]
  /** The town and topic under which it counts. */
  readonly place: CoveragePlace
  /** The next stage that is set by hand; null if there is none. */
  readonly next: SetStage | null
  /** What it lacks for that stage. */
  readonly lacks: readonly StageNeed[]
}

/** What a row is made from, beside the case itself. */
type Basis = readonly unknown[]

const known = new WeakMap<Case, { readonly basis: Basis; readonly row: CaseRow }>()

/** The rows of cases. A row is the same object as long as nothing in it can have changed. */
export function caseRowsOf(
  cases: readonly Case[],
  grid: CaseGrid,
  library: LibrarySnapshot,
  showings: Pick<AllShowings, 'ofCase'>,
): readonly CaseRow[] {
  const { units, topics, people, teams } = library
  return standingsOf(cases, presentOf(library.spreads), showings).map((standing) => {
    const basis = [grid, units, topics, people, teams, standing.showings, ...standing.spreads]
    const before = known.get(standing.one)
    if (before && isSameBasis(before.basis, basis)) return before.row
    const row = rowOf(standing, grid, library)
    known.set(standing.one, { basis, row })
    return row
  })
}

const isSameBasis = (a: Basis, b: Basis): boolean => a.length === b.length && a.every((one, i) => one === b[i])

function rowOf(standing: CaseStanding, grid: CaseGrid, library: LibrarySnapshot): CaseRow {
  const { one, stage } = standing
  const next = stageAfter(stage)
  return {
    ...standing,
    id: one.id,
    name: one.name,
    sample: one.sample,
    unitName: presentUnit(library.units, one.unitId)?.name ?? '',
    townName: townOf(library.units, one)?.name ?? '',
    topics: topicsOfCase(library.topics, one),
    place: placeInCoverage(one, grid.unitIds, grid.topicIds, library),
    next,
    lacks: next ? lacksFor(next, one, library) : [],
  }
}

/** The stage after one, if it is set by hand. */
function stageAfter(stage: Stage): SetStage | null {
  const next = stages[stages.indexOf(stage) + 1]
  return next && isSetStage(next) ? next : null
}
