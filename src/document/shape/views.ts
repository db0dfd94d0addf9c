import * as Y from 'yjs'
import { byOrder } from '../../domain/entity'
import { withSoundTimes } from './soundTimes'

/** A part of a document, read as an immutable value. Unchanged parts keep their identity. */
export interface View<T = unknown> {
  current(): T
  /** Calls the listener when the part has changed, once per transaction. */
  observe(changed: () => void): void
}

/**
 * A keyed map of records. Only the entries that a transaction touched are read again; `previous` is the entry's last
 * value, so that equal parts can keep their identity.
 */
export function keyedView<T>(
  map: Y.Map<unknown>,
  read: (id: string, entry: Y.Map<unknown>, previous: T | undefined) => T,
): View<ReadonlyMap<string, T>> {
  let current: ReadonlyMap<string, T> = new Map()
  const refresh = (ids: Iterable<string>) => {
    const next = new Map(current)
    for (const id of ids) {
      const entry = map.get(id)
      if (entry instanceof Y.Map) next.set(id, read(id, entry, current.get(id)))
      else next.delete(id)
    }
    current = next
  }
  refresh(map.keys())
  return {
    current: () => current,
    observe(changed) {
      map.observeDeep((events) => {
        refresh(touchedIn(map, events))
        changed()
      })
    },
  }
}

function touchedIn(map: Y.Map<unknown>, events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): ReadonlySet<string> {
  const touched = new Set<string>()
  for (const { target, keys, path } of events) {
    if (target === map) keys.forEach((_change, key) => touched.add(key))
    else touched.add(String(path[0]))
  }
  return touched
}

/** The entries of a keyed view as a list, in order. */
export function sortedView<T extends { readonly id: string; readonly order: string }>(
  entries: View<ReadonlyMap<string, T>>,
): View<readonly T[]> {
  let source: ReadonlyMap<string, T> | null = null
  let sorted: readonly T[] = []
  return {
    current() {
      if (source !== entries.current()) {
        source = entries.current()
        sorted = Object.freeze([...source.values()].sort(byOrder))
      }
      return sorted
    },
    observe: (changed) => entries.observe(changed),
  }
}

/**
 * A small part that is read again as a whole; `previous` is its last value, so that equal parts can keep their
 * identity.
 */
export function wholeView<T>(map: Y.Map<unknown>, read: (map: Y.Map<unknown>, previous: T | null) => T): View<T> {
  let current = read(map, null)
  return {
    current: () => current,
    observe(changed) {
      map.observeDeep(() => {
        current = read(map, current)
        changed()
      })
    },
  }
}

/** A shared text, as a string. */
export function textView(text: Y.Text): View<string> {
  let current = text.toString()
  return {
    current: () => current,
    observe(changed) {
      text.observe(() => {
        current = text.toString()
        changed()
      })
    },
  }
}

/**
 * A log in its order, without entries that do not satisfy `isOne`. Each entry stays the same frozen object: entries are
 * plain values that Yjs hands out by reference, and nobody may change them for everybody else.
 */
export function logView<T>(log: Y.Array<unknown>, isOne: (value: unknown) => value is T): View<readonly T[]> {
  const read = () =>
    Object.freeze(
      log
        .toArray()
        .filter(isOne)
        .map((one) => deepFrozen(withSoundTimes(one))),
    )
  let current = read()
  return {
    current: () => current,
    observe(changed) {
      log.observe(() => {
        current = read()
        changed()
      })
    },
  }
}

/** Freezes a plain value and everything in it. */
export function deepFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.values(value).forEach(deepFrozen)
  return Object.freeze(value)
}
