import type { Case, LibrarySnapshot } from '../../../domain/library'
import type { SetStage } from '../../../domain/season/case'
import { hasReached, isSetStage, lacksFor, stages, type Stage, type StageNeed } from '../../../domain/season/pipeline'
import type { CaseRow } from '../view/caseRows'

/** A case and the stage that somebody wants it to have. */
export interface MoveStep {
  readonly row: CaseRow
  readonly to: Stage
}

/** A step to a stage that is set by hand. */
export interface SetStep extends MoveStep {
  readonly to: SetStage
}

export interface RefusedStep extends SetStep {
  readonly needs: readonly StageNeed[]
}

/** Which steps may be made. */
export interface MovePlan {
  readonly allowed: readonly SetStep[]
  /** Something is lacking for the stage. */
  readonly refused: readonly RefusedStep[]
  /** Presented or spread: what has happened is not moved back by hand. */
  readonly settled: readonly CaseRow[]
  /** To a stage that follows from sessions and spreads. */
  readonly derived: readonly MoveStep[]
}

/** What is filled in to make a step possible. */
export type Mend = Partial<Pick<Case, 'unitId' | 'topicId' | 'summary' | 'cast'>>

type Directory = Pick<LibrarySnapshot, 'units' | 'topics' | 'people' | 'teams'>

/** Sorts steps by whether they may be made; one to the stage that a case has already is left out. */
export function movePlan(steps: readonly MoveStep[], library: Directory): MovePlan {
  const allowed: SetStep[] = []
  const refused: RefusedStep[] = []
  const settled: CaseRow[] = []
  const derived: MoveStep[] = []
  for (const { row, to } of steps) {
    if (row.stage === to) continue
    if (isSetStage(to)) {
      const needs = lacksFor(to, row.one, library)
      if (hasReached(row.stage, 'presented')) settled.push(row)
      else if (needs.length === 0) allowed.push({ row, to })
      else refused.push({ row, to, needs })
    } else if (hasReached(row.stage, to)) settled.push(row)
    else derived.push({ row, to })
  }
  return { allowed, refused, settled, derived }
}

/** What a step still lacks with what was filled in. */
export const stillLacking = ({ row, to }: SetStep, mend: Mend, library: Directory): readonly StageNeed[] =>
  lacksFor(to, { ...row.one, ...mend }, library)

/** The same step for all of these cases, each from its own stage; those at the end stay. */
export const stepsBy = (rows: readonly CaseRow[], direction: -1 | 1): readonly MoveStep[] =>
  rows.flatMap((row) => {
    const to = stages[stages.indexOf(row.stage) + direction]
    return to ? [{ row, to }] : []
  })
