import {
  addFigure,
  addRefinement,
  moveFigure,
  removeFigure,
  setCaseText,
  setFigure,
} from '../../../document/edits/caseEdits'
import { newId } from '../../../document/edits/newId'
import { setEntity, type EntityPatch } from '../../../document/edits/libraryEdits'
import type { Case } from '../../../domain/library'
import type { SetStage } from '../../../domain/season/case'
import type { CaseDetails, CaseFigure, CaseTextName, Refinement } from '../../../domain/season/caseDetails'
import { lacksFor } from '../../../domain/season/pipeline'
import { edit } from '../../state/edit'
import { workspace } from '../../state/workspace'

export const changeCase = (id: string, patch: EntityPatch<'cases'>): void =>
  void edit('casePage.gesture.change', { library: setEntity('cases', id, patch) })

export const moveToStage = (id: string, stage: SetStage): boolean =>
  edit('casePage.gesture.stage', { library: setEntity('cases', id, { stage }) })

export const writeText = (id: string, name: CaseTextName, text: string): void =>
  void edit('casePage.gesture.text', { details: { of: id, edits: setCaseText(name, text) } })

/** Adds an empty figure at the end and returns its id. */
export function newFigure(caseId: string): string {
  const id = newId()
  edit('casePage.gesture.addFigure', {
    details: { of: caseId, edits: addFigure({ label: '', value: '', unit: '' }, id) },
  })
  return id
}

export const changeFigure = (caseId: string, id: string, patch: Partial<Omit<CaseFigure, 'id' | 'order'>>): void =>
  void edit('casePage.gesture.figure', { details: { of: caseId, edits: setFigure(id, patch) } })

export const deleteFigure = (caseId: string, id: string): void =>
  void edit('casePage.gesture.deleteFigure', { details: { of: caseId, edits: removeFigure(id) } })

/** Moves a figure one place to the front or the back. */
export function stepFigure(caseId: string, figures: readonly CaseFigure[], id: string, by: -1 | 1): void {
  const ids = figures.map((figure) => figure.id)
  const at = ids.indexOf(id) + by
  if (at < 0 || at >= ids.length) return
  const afterId = by > 0 ? (ids[at] ?? null) : (ids[at - 1] ?? null)
  edit('casePage.gesture.moveFigure', { details: { of: caseId, edits: moveFigure(id, afterId) } })
}

type Texts = Refinement['texts']

/** The texts of a case that a refinement keeps. */
export const textsOf = ({ name, summary }: Case, { problem, method, effect }: CaseDetails): Texts => ({
  name,
  summary,
  problem,
  method,
  effect,
})

/**
 * Records a round of work with the texts as they are before it. A case that is not that far yet is at 打磨 from then on,
 * if it lacks nothing for that: one gesture over both documents.
 */
export function recordRefinement(one: Case, details: CaseDetails, { by, note }: { by: string; note: string }): boolean {
  const { library } = workspace.getState()
  const isEarlier = one.stage === 'lead' || one.stage === 'candidate'
  const isReady = isEarlier && library !== null && lacksFor('refining', one, library).length === 0
  return edit('casePage.gesture.refine', {
    details: { of: one.id, edits: addRefinement({ at: Date.now(), by, note, texts: textsOf(one, details) }) },
    ...(isReady && { library: setEntity('cases', one.id, { stage: 'refining' }) }),
  })
}

/** Brings one text back as it was. */
export const restoreText = (id: string, name: keyof Texts, text: string): boolean =>
  name === 'name' || name === 'summary'
    ? edit('casePage.gesture.restoreText', { library: setEntity('cases', id, { [name]: text }) })
    : edit('casePage.gesture.restoreText', { details: { of: id, edits: setCaseText(name, text) } })
