import { stages, type Stage } from '../../../domain/season/pipeline'
import type { CaseRow } from '../view/caseRows'

/** A line of the list beside the article: the heading of a stage, or a case. */
export type ListLine =
  | { readonly type: 'stage'; readonly id: string; readonly stage: Stage; readonly count: number }
  | { readonly type: 'case'; readonly id: string; readonly row: CaseRow }

/** The cases by stage, those that have come furthest first. */
export const listLines = (rows: readonly CaseRow[]): readonly ListLine[] =>
  stages.toReversed().flatMap((stage): ListLine[] => {
    const own = rows.filter((row) => row.stage === stage)
    if (own.length === 0) return []
    return [
      { type: 'stage', id: stage, stage, count: own.length },
      ...own.map((row) => ({ type: 'case', id: row.id, row }) as const),
    ]
  })
