import type { CaseId } from '../ids'

/** The long texts of a case: 解决什么问题, 怎么做, 成效. */
export const caseTextNames = ['problem', 'method', 'effect'] as const
export type CaseTextName = (typeof caseTextNames)[number]
export type CaseTexts = Readonly<Record<CaseTextName, string>>

/** A figure of a case: 走访居民 128 户. */
export interface CaseFigure {
  readonly id: string
  readonly order: string
  readonly label: string
  readonly value: string
  readonly unit: string
}

/** 打磨: one round of work on a case, with the texts as they were before it. */
export interface Refinement {
  readonly id: string
  /** Epoch ms. */
  readonly at: number
  /** Who did it, as typed. */
  readonly by: string
  readonly note: string
  readonly texts: CaseTexts & { readonly name: string; readonly summary: string }
}

/** An immutable view of a case's own document. */
export interface CaseDetails extends CaseTexts {
  readonly id: CaseId
  readonly figures: readonly CaseFigure[]
  /** The earliest first. */
  readonly refinements: readonly Refinement[]
}
