import {
  addEntity,
  removeEntity,
  restoreEntity,
  setEntity,
  type EntityPatch,
  type NewEntity,
} from '../../document/edits/libraryEdits'
import { newId } from '../../document/edits/newId'
import { nameInLibrary } from '../../domain/season/nameInLibrary'
import { t } from '../../i18n'
import { edit, notifyDone } from '../state/edit'
import { makeEntity } from '../state/making'
import { todayHere } from '../state/today'
import { workspace } from '../state/workspace'

/** Notes that a unit (null: not known yet) wants a case. Returns the spread's id; null if nothing could be added. */
export function addSpread(caseId: string, unitId: string | null, more: NewEntity<'spreads'> = {}): string | null {
  const id = newId()
  const spread = { state: 'intended', on: todayHere(), sample: false, ...more, caseId, unitId } as const
  return edit('spreads.gesture.add', { library: addEntity('spreads', spread, id) }) ? id : null
}

export const changeSpread = (id: string, patch: EntityPatch<'spreads'>): void =>
  void edit('spreads.gesture.change', { library: setEntity('spreads', id, patch) })

/** Creates the unit or the case that a spread refers to. */
export function spreadToNew(id: string, field: 'unitId' | 'caseId', name: string): void {
  const before = workspace.getState().library?.spreads.get(id)
  makeEntity(field === 'unitId' ? 'units' : 'cases', name, (made) => ({
    library: setEntity('spreads', id, { [field]: made }),
    back: { library: setEntity('spreads', id, { [field]: before?.[field] ?? null }) },
  }))
}

/** The visit was made: its day is noted, and no visit is due any more. */
export function noteVisited(id: string): void {
  const spread = workspace.getState().library?.spreads.get(id)
  if (!spread) return
  const line = t('spreads.visitedOn', { date: todayHere() })
  changeSpread(id, { visitOn: '', notes: [spread.notes, line].filter(Boolean).join('\n') })
}

/** Deletes a spread and offers to restore it. */
export function removeSpread(id: string): void {
  const { library } = workspace.getState()
  const name = library ? nameInLibrary(library, 'spreads', id) : ''
  if (!edit('spreads.gesture.delete', { library: removeEntity('spreads', id, Date.now()) })) return
  notifyDone({
    message: t('library.deleted', { name: name || t('library.unnamed') }),
    tone: 'info',
    action: {
      label: t('library.undo'),
      run: () => void edit('spreads.gesture.restore', { library: restoreEntity('spreads', id) }),
    },
  })
}
