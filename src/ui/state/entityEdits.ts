import {
  addEntity,
  removeEntity,
  restoreEntity,
  setEntity,
  type EntityPatch,
  type NewEntity,
} from '../../document/edits/libraryEdits'
import { newId } from '../../document/edits/newId'
import type { Case, CollectionName } from '../../domain/library'
import { t } from '../../i18n'
import { currentSeason, inSeason } from './currentSeason'
import { edit, notifyDone } from './edit'
import { makeEntity } from './making'

/** The collections that these screens edit; sessions have a list of their own. */
export type Collection = Exclude<CollectionName, 'sessions'>

/** Adds an entity at the end and returns its id. */
export function addLibraryEntity<Name extends Collection>(name: Name, entity: NewEntity<Name>): string {
  const id = newId()
  edit(`library.gesture.add.${name}`, {
    library: addEntity(name, { ...inSeason(name, currentSeason()), ...entity, sample: false }, id),
  })
  return id
}

export const changeLibraryEntity = <Name extends Collection>(name: Name, id: string, patch: EntityPatch<Name>): void =>
  void edit(`library.gesture.change.${name}`, { library: setEntity(name, id, patch) })

/** Creates a unit with that name and assigns it to the entity, in one gesture. */
export function assignNewUnit(
  collection: 'people' | 'teams' | 'cases',
  { id, unitId: before }: { readonly id: string; readonly unitId: string | null },
  name: string,
): void {
  makeEntity('units', name, (unitId) => ({
    library: setEntity(collection, id, { unitId }),
    back: { library: setEntity(collection, id, { unitId: before }) },
  }))
}

/** Creates a topic with that name and assigns it to the case, in one gesture. */
export function assignNewTopic({ id, topicId: before }: Pick<Case, 'id' | 'topicId'>, name: string): void {
  makeEntity('topics', name, (topicId) => ({
    library: setEntity('cases', id, { topicId }),
    back: { library: setEntity('cases', id, { topicId: before }) },
  }))
}

/** Deletes an entity and offers to restore it. */
export function removeLibraryEntity(
  name: Collection,
  { id, name: label }: { readonly id: string; readonly name: string },
): void {
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
