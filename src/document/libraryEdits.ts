import * as Y from 'yjs'
import type { CollectionName, LibraryCollections } from '../domain/library'
import { newId } from './newId'
import { orderKeysAfter, type Ordered } from './orderKeys'

/** The library's document, opened for editing. */
export type LibraryDraft = { readonly [Name in CollectionName]: Ordered }
export type LibraryEdit = (draft: LibraryDraft) => void

type Kept = 'id' | 'order' | 'deletedAt'
/** A new entity; what is left out is empty. */
export type NewEntity<Name extends CollectionName> = Partial<Omit<LibraryCollections[Name], Kept>>
export type EntityPatch<Name extends CollectionName> = Partial<Omit<LibraryCollections[Name], Kept>>

/** Adds an entity at the end of its collection. */
export const addEntity =
  <Name extends CollectionName>(name: Name, entity: NewEntity<Name>, id: string = newId()): LibraryEdit =>
  (draft) => {
    const entries = draft[name]
    const [order] = orderKeysAfter(entries, lastId(entries), 1)
    entries.set(id, new Y.Map<unknown>(Object.entries({ ...entity, order })))
  }

/** Changes some fields of an entity; nothing where it is not there. */
export const setEntity =
  <Name extends CollectionName>(name: Name, id: string, patch: EntityPatch<Name>): LibraryEdit =>
  (draft) =>
    setFields(draft[name].get(id), patch)

/** Deletes an entity. Its key stays, so that what points to it can still be read. `now` in epoch ms. */
export const removeEntity =
  (name: CollectionName, id: string, now: number): LibraryEdit =>
  (draft) =>
    setFields(draft[name].get(id), { deletedAt: now })

export const restoreEntity =
  (name: CollectionName, id: string): LibraryEdit =>
  (draft) =>
    setFields(draft[name].get(id), { deletedAt: null })

/** Moves entities, in the order given, to follow `afterId` (null: to the top). */
export const moveEntity =
  (name: CollectionName, ids: readonly string[], afterId: string | null): LibraryEdit =>
  (draft) => {
    const there = ids.filter((id) => draft[name].has(id))
    const keys = orderKeysAfter(draft[name], afterId, there.length, new Set(there))
    there.forEach((id, i) => draft[name].get(id)?.set('order', keys[i]))
  }

/** Writes only what differs, so that an edit that changes nothing leaves no trace. */
export function setFields(map: Y.Map<unknown> | undefined, patch: object): void {
  if (!map) return
  for (const [field, value] of Object.entries(patch)) {
    if (value !== undefined && !same(map.get(field), value)) map.set(field, value)
  }
}

const same = (a: unknown, b: unknown): boolean =>
  a === b ||
  (typeof a === 'object' &&
    typeof b === 'object' &&
    a !== null &&
    b !== null &&
    JSON.stringify(a) === JSON.stringify(b))

/** The key of the entry that sorts last; null for an empty map. */
export function lastId(entries: Ordered): string | null {
  let last: { id: string; order: string } | null = null
  for (const [id, entry] of entries.entries()) {
    const order = String(entry.get('order') ?? '')
    if (!last || order > last.order || (order === last.order && id > last.id)) last = { id, order }
  }
  return last?.id ?? null
}
