import { generateKeyBetween, generateNJitteredKeysBetween } from 'fractional-indexing-jittered'
import * as Y from 'yjs'
import { byOrder } from '../../domain/entity'

export interface OrderPlace {
  readonly id: string
  readonly order: string
  readonly isDeleted: boolean
}

/** The entries of a keyed map, in order. */
export function placesOf(entries: Y.Map<unknown>): OrderPlace[] {
  const places: OrderPlace[] = []
  entries.forEach((entry, id) => {
    if (!(entry instanceof Y.Map)) return
    const order: unknown = entry.get('order')
    places.push({
      id,
      order: typeof order === 'string' ? order : '',
      isDeleted: typeof entry.get('deletedAt') === 'number',
    })
  })
  return places.sort(byOrder)
}

/** How many places come before the one that follows `afterId`, not counting those about to move. */
export function gapAfter(places: readonly OrderPlace[], afterId: string | null, moved: ReadonlySet<string>): number {
  if (afterId === null) return 0
  const anchor = places.findIndex(({ id }) => id === afterId)
  const before = anchor < 0 ? places : places.slice(0, anchor + 1)
  return before.filter(({ id }) => !moved.has(id)).length
}

/** The keys of new or moved entries, and new keys of neighbours that had to make room. */
export interface OrderKeys {
  readonly keys: readonly string[]
  readonly neighbours: readonly (readonly [id: string, order: string])[]
}

/**
 * Order keys for `count` entries at index `at` of `places`. Sometimes there is no key in between: two windows make
 * equal keys by chance, and a copy by design; a foreign key has no neighbours; and each insert at one place makes the
 * next key longer. Then neighbours get new keys too, as few as possible.
 */
export function orderKeysAt(places: readonly OrderPlace[], at: number, count: number): OrderKeys {
  let from = at
  let to = at
  for (let reach = 1; ; reach *= 2) {
    while (from > 0 && !isUsable(places[from - 1])) from -= 1
    const lower = places[from - 1]?.order ?? null
    while (to < places.length && !(isUsable(places[to]) && isBefore(lower, places[to]))) to += 1
    const upper = places[to]?.order ?? null
    const keys = keysBetween(lower, upper, to - from + count)
    if (keys) {
      const before = at - from
      const newKeys = [...keys.slice(0, before), ...keys.slice(before + count)]
      return {
        keys: keys.slice(before, before + count),
        neighbours: places.slice(from, to).map(({ id }, i) => [id, newKeys[i] ?? ''] as const),
      }
    }
    from = Math.max(0, from - reach)
    to = Math.min(places.length, to + reach)
  }
}

/**
 * A key grows by a character about every six inserts at one place. From 170 characters on, the arithmetic of keys
 * overflows.
 */
const longestKey = 40

/** Whether it is a key of our kind, so that others can be made next to it. */
function isUsable(place: OrderPlace | undefined): boolean {
  if (!place || place.order.length > longestKey || !/^[0-9A-Za-z]+$/.test(place.order)) return false
  try {
    return generateKeyBetween(place.order, null) > place.order && generateKeyBetween(null, place.order) < place.order
  } catch {
    return false
  }
}

const isBefore = (lower: string | null, place: OrderPlace | undefined): boolean =>
  lower === null || (place !== undefined && lower < place.order)

/** Null if there is no room: the generator throws between `a1` and `a10`, which it sometimes makes itself. */
function keysBetween(lower: string | null, upper: string | null, count: number): string[] | null {
  if (lower === null && upper === null) return generateNJitteredKeysBetween(null, null, count)
  try {
    const keys = generateNJitteredKeysBetween(lower, upper, count)
    const all = [lower ?? '', ...keys, ...(upper === null ? [] : [upper])]
    const isSound = all.every((key, i) => key.length <= longestKey && (i === 0 || key > (all[i - 1] ?? '')))
    return isSound ? keys : null
  } catch {
    return null
  }
}
