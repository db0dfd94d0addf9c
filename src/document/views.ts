import * as Y from 'yjs'

/** A part of a document read as an immutable value. What did not change keeps its identity. */
export interface View<T = unknown> {
  current(): T
  /** Calls back when the part has changed, once a transaction. */
  observe(changed: () => void): () => void
}

/** A keyed map of records: only the entries that a transaction touched are read anew. */
export function keyedView<T>(
  map: Y.Map<unknown>,
  read: (id: string, entry: Y.Map<unknown>) => T,
): View<ReadonlyMap<string, T>> {
  const entryOf = (id: string): T | undefined => {
    const entry = map.get(id)
    return entry instanceof Y.Map ? read(id, entry) : undefined
  }
  let current: Map<string, T> = new Map()
  const refresh = (ids: Iterable<string>) => {
    const next = new Map(current)
    for (const id of ids) {
      const entry = entryOf(id)
      if (entry === undefined) next.delete(id)
      else next.set(id, entry)
    }
    current = next
  }
  refresh(map.keys())
  return {
    current: () => current,
    observe(changed) {
      const onEvents = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]) => {
        const touched = new Set<string>()
        for (const event of events) {
          if (event.target === map) event.keys.forEach((_change, key) => touched.add(key))
          else touched.add(String(event.path[0]))
        }
        refresh(touched)
        changed()
      }
      map.observeDeep(onEvents as Parameters<typeof map.observeDeep>[0])
      return () => map.unobserveDeep(onEvents as Parameters<typeof map.observeDeep>[0])
    },
  }
}

/** A small part that is read anew as a whole. */
export function wholeView<T>(map: Y.Map<unknown>, read: (map: Y.Map<unknown>) => T): View<T> {
  let current = read(map)
  return {
    current: () => current,
    observe(changed) {
      const onEvents = () => {
        current = read(map)
        changed()
      }
      map.observeDeep(onEvents)
      return () => map.unobserveDeep(onEvents)
    },
  }
}
