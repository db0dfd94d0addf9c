import type * as Y from 'yjs'

/** Writes only what differs, so that an edit without a change leaves no trace. Undefined fields stay as they are. */
export function setFields(map: Y.Map<unknown> | undefined, patch: object): void {
  if (!map) return
  for (const [field, value] of Object.entries(patch)) {
    if (value !== undefined && !same(map.get(field), value)) map.set(field, value)
  }
}

/** Values in a document are plain: text, numbers, booleans and small objects. */
const same = (a: unknown, b: unknown): boolean =>
  a === b || (isObject(a) && isObject(b) && JSON.stringify(a) === JSON.stringify(b))

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Marks a record as deleted, unless it already is: the first time counts. `now` in epoch ms. */
export function setDeleted(map: Y.Map<unknown> | undefined, now: number): void {
  if (map && typeof map.get('deletedAt') !== 'number') map.set('deletedAt', now)
}
