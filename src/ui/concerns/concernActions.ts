import {
  addEntity,
  removeEntity,
  restoreEntity,
  setEntity,
  type EntityPatch,
  type NewEntity,
} from '../../document/edits/libraryEdits'
import { newId } from '../../document/edits/newId'
import type { Concern } from '../../domain/library'
import { t } from '../../i18n'
import { edit, notifyDone } from '../state/edit'
import { makeEntity } from '../state/making'

/** Adds a concern at the end of a season's ledger. Returns its id; null if nothing could be added. */
export function addConcern(concern: NewEntity<'concerns'> & Pick<Concern, 'seasonId'>): string | null {
  const id = newId()
  const added = addEntity('concerns', { state: 'noted', sample: false, ...concern }, id)
  return edit('concerns.gesture.add', { library: added }) ? id : null
}

export const changeConcern = (id: string, patch: EntityPatch<'concerns'>): void =>
  void edit('concerns.gesture.change', { library: setEntity('concerns', id, patch) })

const referredBy = { unitId: 'units', topicId: 'topics', ownerId: 'people', caseId: 'cases' } as const

/** Creates what a field refers to, and refers to it. */
export function referToNew(concern: Concern, field: keyof typeof referredBy, name: string): void {
  makeEntity(referredBy[field], name, (made) => ({
    library: setEntity('concerns', concern.id, { [field]: made }),
    back: { library: setEntity('concerns', concern.id, { [field]: concern[field] }) },
  }))
}

/** Deletes a concern and offers to restore it. */
export function removeConcern({ id, text }: Pick<Concern, 'id' | 'text'>): void {
  if (!edit('concerns.gesture.delete', { library: removeEntity('concerns', id, Date.now()) })) return
  notifyDone({
    message: t('library.deleted', { name: text || t('library.unnamed') }),
    tone: 'info',
    action: {
      label: t('library.undo'),
      run: () => void edit('concerns.gesture.restore', { library: restoreEntity('concerns', id) }),
    },
  })
}
