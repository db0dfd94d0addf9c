import type * as Y from 'yjs'
import type { CollectionName, LibraryCollections } from '../domain/library'
import { newId } from './newId'
import { appendEntry, entryOf, moveEntries } from './orderedEntries'
import { setDeleted, setFields } from './setFields'

/** The library's document, opened for editing. */
export type LibraryDraft = { readonly [Name in CollectionName]: Y.Map<unknown> }
export type LibraryEdit = (draft: LibraryDraft) => void

type Kept = 'id' | 'order' | 'deletedAt'
/** A new entity; what is left out is empty. */
export type NewEntity<Name extends CollectionName> = Partial<Omit<LibraryCollections[Name], Kept>>
export type EntityPatch<Name extends CollectionName> = Partial<Omit<LibraryCollections[Name], Kept>>

/** Adds an entity at the end of its collection. */
export const addEntity =
  <Name extends CollectionName>(name: Name, entity: NewEntity<Name>, id: string = newId()): LibraryEdit =>
  (draft) =>
    appendEntry(draft[name], id, entity)

/** Changes some fields of an entity; nothing where it is not there. */
export const setEntity =
  <Name extends CollectionName>(name: Name, id: string, patch: EntityPatch<Name>): LibraryEdit =>
  (draft) =>
    setFields(entryOf(draft[name], id), patch)

/** Deletes an entity. Its key stays, so that what points to it can still be read. `now` in epoch ms. */
export const removeEntity =
  (name: CollectionName, id: string, now: number): LibraryEdit =>
  (draft) =>
    setDeleted(entryOf(draft[name], id), now)

export const restoreEntity =
  (name: CollectionName, id: string): LibraryEdit =>
  (draft) =>
    setFields(entryOf(draft[name], id), { deletedAt: null })

/** Moves entities, in the order given, to follow `afterId` (null: to the top). */
export const moveEntity =
  (name: CollectionName, ids: readonly string[], afterId: string | null): LibraryEdit =>
  (draft) =>
    moveEntries(draft[name], ids, afterId)
