import * as Y from 'yjs'
import type { CaseFigure, CaseTextName, Refinement } from '../../domain/season/caseDetails'
import type { CaseEdit } from '../shape/caseShape'
import { newId } from './newId'
import { appendEntry, entryOf, moveEntries } from './orderedEntries'
import { setFields } from './setFields'
import { setSharedText } from './textDiff'

type FigureFields = Partial<Omit<CaseFigure, 'id' | 'order'>>

export const setCaseText =
  (name: CaseTextName, next: string): CaseEdit =>
  (draft) =>
    setSharedText(draft[name], next)

export const addFigure =
  (figure: FigureFields, id: string = newId()): CaseEdit =>
  ({ figures }) =>
    appendEntry(figures, id, figure)

export const setFigure =
  (id: string, patch: FigureFields): CaseEdit =>
  ({ figures }) =>
    setFields(entryOf(figures, id), patch)

export const removeFigure =
  (id: string): CaseEdit =>
  ({ figures }) =>
    figures.delete(id)

export const moveFigure =
  (id: string, afterId: string | null): CaseEdit =>
  ({ figures }) =>
    moveEntries(figures, [id], afterId)

/** Records one round of work on a case: when, by whom, what for, and the texts as they are before it. */
export const addRefinement =
  (refinement: Omit<Refinement, 'id'>, id: string = newId()): CaseEdit =>
  ({ refinements }) => {
    if (!refinements.has(id)) refinements.set(id, new Y.Map<unknown>(Object.entries(refinement)))
  }
