import type * as Y from 'yjs'
import type { CaseFigure, CaseTextName, Refinement } from '../../domain/season/caseDetails'
import { instant, readFields, text, type FieldsOf } from './fields'
import { deepFrozen } from './views'

/**
 * The document of one case, opened for editing. Its texts are of the document itself, so that two windows that write the
 * first word at once both keep it.
 */
export type CaseDraft = Readonly<Record<CaseTextName, Y.Text>> & {
  readonly figures: Y.Map<unknown>
  readonly refinements: Y.Map<unknown>
}
export type CaseEdit = (draft: CaseDraft) => void

export const caseDraft = (doc: Y.Doc): CaseDraft => ({
  problem: doc.getText('problem'),
  method: doc.getText('method'),
  effect: doc.getText('effect'),
  figures: doc.getMap('figures'),
  refinements: doc.getMap('refinements'),
})

const figureFields: FieldsOf<Omit<CaseFigure, 'id'>> = { order: text, label: text, value: text, unit: text }

const refinementFields: FieldsOf<Omit<Refinement, 'id'>> = {
  at: instant,
  by: text,
  note: text,
  texts: (value) => {
    const given: object = typeof value === 'object' && value !== null ? value : {}
    const read = (name: keyof Refinement['texts']) => text(Reflect.get(given, name))
    return {
      name: read('name'),
      summary: read('summary'),
      problem: read('problem'),
      method: read('method'),
      effect: read('effect'),
    }
  },
}

export const readFigure = (id: string, map: Y.Map<unknown>): CaseFigure =>
  Object.freeze({ id, ...readFields(figureFields, map) })

export const readRefinement = (id: string, map: Y.Map<unknown>): Refinement =>
  deepFrozen({ id, ...readFields(refinementFields, map) })
