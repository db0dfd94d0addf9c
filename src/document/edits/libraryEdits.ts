import * as Y from 'yjs'
import type { CollectionName, LibraryCollections } from '../../domain/library'
import { newId } from './newId'
import { appendEntry, entryOf, moveEntries } from './orderedEntries'
import { libraryFields, storageOf } from '../../domain/libraryFields'
import { keyedEntries, setKeyed } from '../shape/keyedFields'
import { setDeleted, setFields } from './setFields'
import { setSharedText } from './textDiff'

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
    appendEntry(draft[name], id, stored(name, entity))

/** The fields of a new entity as they are stored. Texts are created with it, so that no two windows create one twice. */
function stored(name: CollectionName, entity: object): object {
  const texts = Object.keys(libraryFields[name]).filter((field) => storageOf(name, field) === 'text')
  const given = { ...Object.fromEntries(texts.map((field) => [field, ''])), ...entity }
  return Object.fromEntries(
    Object.entries(given).flatMap(([field, value]): (readonly [string, unknown])[] => {
      const how = storageOf(name, field)
      if (value === undefined) return []
      if (how === 'keyed') return [...keyedEntries(name, field, value)]
      return [[field, how === 'text' ? new Y.Text(String(value)) : value]]
    }),
  )
}

/** Changes some fields of an entity; does nothing if there is no such entity. */
export const setEntity =
  <Name extends CollectionName>(name: Name, id: string, patch: EntityPatch<Name>): LibraryEdit =>
  (draft) => {
    const entry = entryOf(draft[name], id)
    if (!entry) return
    const values: Record<string, unknown> = {}
    for (const [field, value] of Object.entries(patch)) {
      const how = storageOf(name, field)
      if (how === 'keyed') setKeyed(entry, name, field, value)
      else if (how === 'text') setText(entry, field, String(value))
      else values[field] = value
    }
    setFields(entry, values)
  }

/** Before version 2 some texts were plain values; they become shared texts when they are first changed. */
function setText(entry: Y.Map<unknown>, field: string, next: string): void {
  const before = entry.get(field)
  if (before instanceof Y.Text) setSharedText(before, next)
  else if ((before ?? '') !== next) entry.set(field, new Y.Text(next))
}

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
    if (!entry) appendEntry(draft[name], id, stored(name, entity))
    else setFields(entry, { ...(isPurged(entry) ? { ...stored(name, entity), purgedAt: null } : {}), deletedAt: null })
  }

const namingFields: ReadonlySet<string> = new Set(['order', 'deletedAt', 'sample', 'name', 'seasonId', 'number'])

const isPurged = (entry: Y.Map<unknown> | undefined): boolean => typeof entry?.get('purgedAt') === 'number'

/** Moves entities, in the given order, to after `afterId` (null: to the top). */
export const moveEntity =
  (name: CollectionName, ids: readonly string[], afterId: string | null): LibraryEdit =>
  (draft) =>
    moveEntries(draft[name], ids, afterId)
