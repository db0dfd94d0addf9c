import * as Y from 'yjs'
import { gapAfter, orderKeysAt, placesOf, type OrderKeys } from './orderKeys'

/** A record of a keyed map; undefined if it is missing or not a record. */
export function entryOf(entries: Y.Map<unknown>, id: string): Y.Map<unknown> | undefined {
  const entry = entries.get(id)
  return entry instanceof Y.Map ? entry : undefined
}

/**
 * Makes room for `count` new entries after `afterId` (null: at the top; unknown: at the end) and returns their order
 * keys.
 */
export function roomAfter(entries: Y.Map<unknown>, afterId: string | null, count: number): readonly string[] {
  const places = placesOf(entries)
  return taken(entries, orderKeysAt(places, gapAfter(places, afterId, new Set()), count))
}

/** Adds a record at the end. An existing id keeps its record. */
export function appendEntry(entries: Y.Map<unknown>, id: string, fields: object): void {
  if (entries.has(id)) return
  const places = placesOf(entries)
  const [order] = taken(entries, orderKeysAt(places, places.length, 1))
  entries.set(id, new Y.Map<unknown>(Object.entries({ ...fields, order })))
}

/** Moves entries, in the given order, to after `afterId` (null: to the top). Does nothing if they are already there. */
export function moveEntries(entries: Y.Map<unknown>, ids: readonly string[], afterId: string | null): void {
  const moved = new Set(ids.filter((id) => entryOf(entries, id)))
  const places = placesOf(entries)
  const staying = places.filter(({ id }) => !moved.has(id))
  const at = gapAfter(places, afterId, moved)
  const isShown = new Set(places.filter((place) => !place.isDeleted).map(({ id }) => id))
  const shownBefore = places.map(({ id }) => id).filter((id) => isShown.has(id))
  const stayingIds = staying.map(({ id }) => id)
  const shownAfter = [...stayingIds.slice(0, at), ...moved, ...stayingIds.slice(at)].filter((id) => isShown.has(id))
  if (shownBefore.every((id, i) => id === shownAfter[i])) return
  const keys = taken(entries, orderKeysAt(staying, at, moved.size))
  ;[...moved].forEach((id, i) => entryOf(entries, id)?.set('order', keys[i]))
}

/** Gives the neighbours their new keys and returns those of the entries. */
function taken(entries: Y.Map<unknown>, { keys, neighbours }: OrderKeys): readonly string[] {
  for (const [id, order] of neighbours) entryOf(entries, id)?.set('order', order)
  return keys
}
