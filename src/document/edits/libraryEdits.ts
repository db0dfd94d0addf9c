import * as Y from 'yjs'
import type { CollectionName, LibraryCollections } from '../../domain/library'
import { newId } from './newId'
import { appendEntry, entryOf, moveEntries } from './orderedEntries'
import { setDeleted, setFields } from './setFields'

/** The library's document, opened for editing. */
export type LibraryDraft = { readonly [Name in CollectionName]: Y.Map<unknown> }
export type LibraryEdit = (draft: LibraryDraft) => void

type Kept = 'id' | 'order' | 'deletedAt'
/** A new entity. Omitted fields are empty. */
export type NewEntity<Name extends CollectionName> = Partial<Omit<LibraryCollections[Name], Kept>>
export type EntityPatch<Name extends CollectionName> = Partial<Omit<LibraryCollections[Name], Kept>>

/** Adds an entity at the end of its collection. */
export const addEntity =
  <Name extends CollectionName>(name: Name, entity: NewEntity<Name>, id: string = newId()): LibraryEdit =>
  (draft) =>
    appendEntry(draft[name], id, entity)

/** Changes some fields of an entity; does nothing if there is no such entity. */
export const setEntity =
  <Name extends CollectionName>(name: Name, id: string, patch: EntityPatch<Name>): LibraryEdit =>
  (draft) =>
    setFields(entryOf(draft[name], id), patch)

/** Deletes an entity. Its key stays, so that references to it can still be resolved. `now` in epoch ms. */
export const removeEntity =
  (name: CollectionName, id: string, now: number): LibraryEdit =>
  (draft) =>
    setDeleted(entryOf(draft[name], id), now)

/** Takes an entity out of the trash. One that was deleted for good stays deleted. */
export const restoreEntity =
  (name: CollectionName, id: string): LibraryEdit =>
  (draft) => {
    const entry = entryOf(draft[name], id)
    if (!isPurged(entry)) setFields(entry, { deletedAt: null })
  }

/**
 * Deletes for good what is in the trash. A new record under the same key says so, with what identifies the entity if
 * something refers to it. The old record is removed, so that no undo and no older copy can change the new one. `now` in
 * epoch ms.
 */
export const purgeEntity =
  (name: CollectionName, id: string, now: number): LibraryEdit =>
  (draft) => {
    const entry = entryOf(draft[name], id)
    if (!entry || typeof entry.get('deletedAt') !== 'number' || isPurged(entry)) return
    const naming = [...entry.entries()].filter(([field]) => namingFields.has(field))
    draft[name].set(id, new Y.Map<unknown>([...naming, ['purgedAt', now]]))
  }

/**
 * Restores an entity from a backup. One that is in the trash is taken out unchanged, and one that exists stays as it
 * is.
 */
export const bringBack =
  <Name extends CollectionName>(name: Name, id: string, entity: NewEntity<Name>): LibraryEdit =>
  (draft) => {
    const entry = entryOf(draft[name], id)
    if (!entry) appendEntry(draft[name], id, entity)
    else setFields(entry, { ...(isPurged(entry) ? { ...entity, purgedAt: null } : {}), deletedAt: null })
  }

const namingFields: ReadonlySet<string> = new Set(['order', 'deletedAt', 'sample', 'name', 'seasonId', 'number'])

const isPurged = (entry: Y.Map<unknown> | undefined): boolean => typeof entry?.get('purgedAt') === 'number'

/** Moves entities, in the given order, to after `afterId` (null: to the top). */
export const moveEntity =
  (name: CollectionName, ids: readonly string[], afterId: string | null): LibraryEdit =>
  (draft) =>
    moveEntries(draft[name], ids, afterId)
