import * as Y from 'yjs'
import { byOrder } from '../../domain/entity'
import { withSoundTimes } from './soundTimes'

/** A part of a document read as an immutable value. What did not change keeps its identity. */
export interface View<T = unknown> {
  current(): T
  /** Calls back when the part has changed, once a transaction. */
  observe(changed: () => void): void
}

/**
 * A keyed map of records: only the entries that a transaction touched are read anew; `previous` is what such an entry
 * was, to keep what is the same of it.
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

/** The entries of a keyed view as a list in their order. */
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

/** A small part that is read anew as a whole; `previous` is what it was, to keep what is the same of it. */
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

/** A shared text as it reads. */
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
 * A log as it stands, in its order; what is none of `isOne` is left out. An entry is the same object for as long as it
 * is there, and frozen: entries are plain values that Yjs hands out as they are, and nobody may change them for
 * everybody else.
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

/** Freezes a plain value with all that it holds. */
export function deepFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.values(value).forEach(deepFrozen)
  return Object.freeze(value)
}
