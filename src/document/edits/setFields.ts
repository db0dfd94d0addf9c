import type * as Y from 'yjs'

/** Writes only what differs, so that an edit that changes nothing leaves no trace. Fields that are undefined stay. */
export function setFields(map: Y.Map<unknown> | undefined, patch: object): void {
  if (!map) return
  for (const [field, value] of Object.entries(patch)) {
    if (value !== undefined && !same(map.get(field), value)) map.set(field, value)
  }
}

/** Values of a document are plain: text, numbers, flags and small objects. */
const same = (a: unknown, b: unknown): boolean =>
  a === b || (isObject(a) && isObject(b) && JSON.stringify(a) === JSON.stringify(b))

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Marks a record as deleted, unless it is already: the first time counts. `now` in epoch ms. */
export function setDeleted(map: Y.Map<unknown> | undefined, now: number): void {
  if (map && typeof map.get('deletedAt') !== 'number') map.set('deletedAt', now)
}
