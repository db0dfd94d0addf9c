import { generateNJitteredKeysBetween } from 'fractional-indexing-jittered'
import type * as Y from 'yjs'
import { byOrder } from '../domain/entity'

/** A keyed map whose entries hold an `order`. */
export type Ordered = Y.Map<Y.Map<unknown>>

interface Place {
  readonly id: string
  readonly order: string
}

/** The entries of the map in their order, deleted ones included: a restored entry comes back to its place. */
function placesOf(entries: Ordered): Place[] {
  const places: Place[] = []
  entries.forEach((entry, id) => {
    const order = entry.get('order')
    places.push({ id, order: typeof order === 'string' ? order : '' })
  })
  return places.sort(byOrder)
}

/**
 * Order keys for `count` entries to follow `afterId` (null: to come first; one that is not there: to come last).
 * `moved` are entries about to get these keys, which do not count as neighbours. Two windows that insert at one place
 * can make equal keys; there is no key between equals, so the entries that share the key get new ones here.
 */
export function orderKeysAfter(
  entries: Ordered,
  afterId: string | null,
  count: number,
  moved: ReadonlySet<string> = new Set(),
): string[] {
  const places = placesOf(entries).filter(({ id }) => !moved.has(id))
  const found = places.findIndex(({ id }) => id === afterId)
  const at = afterId === null ? 0 : found < 0 ? places.length : found + 1
  const lower = validKey(places[at - 1]?.order)
  let end = at
  while (end < places.length && !isAfter(places[end]?.order, lower)) end += 1
  const sharing = places.slice(at, end)
  const keys = generateNJitteredKeysBetween(lower, validKey(places[end]?.order), count + sharing.length)
  sharing.forEach(({ id }, i) => entries.get(id)?.set('order', keys[count + i]))
  return keys.slice(0, count)
}

const validKey = (order: string | undefined): string | null => (order ? order : null)
const isAfter = (order: string | undefined, lower: string | null): boolean =>
  order !== undefined && order !== '' && (lower === null || order > lower)
