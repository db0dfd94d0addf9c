import {
  addEntity,
  removeEntity,
  restoreEntity,
  setEntity,
  type EntityPatch,
  type NewEntity,
} from '../../document/libraryEdits'
import { newId } from '../../document/newId'
import type { CollectionName } from '../../domain/library'
import { t } from '../../i18n'
import { edit, notifyDone } from '../state/edit'

/** What is kept on these screens; sessions are kept in their own list. */
export type Collection = Exclude<CollectionName, 'sessions'>

/** Adds an entity at the end and answers its id. */
export function add<Name extends Collection>(name: Name, entity: NewEntity<Name>): string {
  const id = newId()
  edit(`library.gesture.add.${name}`, { library: addEntity(name, { ...entity, sample: false }, id) })
  return id
}

export const change = <Name extends Collection>(name: Name, id: string, patch: EntityPatch<Name>): void =>
  void edit(`library.gesture.change.${name}`, { library: setEntity(name, id, patch) })

/** Makes a unit of that name and gives it to the entity, in one gesture. */
export function giveNewUnit(name: 'people' | 'teams' | 'cases', id: string, unitName: string): void {
  const unitId = newId()
  edit('library.gesture.add.units', {
    library: [
      addEntity('units', { name: unitName, town: false, sample: false }, unitId),
      setEntity(name, id, { unitId }),
    ],
  })
}

/** Makes a topic of that name and gives it to the case, in one gesture. */
export function giveNewTopic(caseId: string, topicName: string): void {
  const topicId = newId()
  edit('library.gesture.add.topics', {
    library: [
      addEntity('topics', { name: topicName, question: '', sample: false }, topicId),
      setEntity('cases', caseId, { topicId }),
    ],
  })
}

/** Deletes an entity and offers to bring it back. */
export function remove(name: Collection, { id, name: label }: { readonly id: string; readonly name: string }): void {
  if (!edit(`library.gesture.delete.${name}`, { library: removeEntity(name, id, Date.now()) })) return
  notifyDone({
    message: t('library.deleted', { name: label || t('library.unnamed') }),
    tone: 'info',
    action: {
      label: t('library.undo'),
      run: () => void edit(`library.gesture.restore.${name}`, { library: restoreEntity(name, id) }),
    },
  })
}
