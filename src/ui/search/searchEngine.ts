import { SearchIndex, type SearchHits } from '../../domain/search/searchIndex'
import { searchQueryOf } from '../../domain/search/searchText'
import type { Readings } from '../../domain/search/matchOf'
import { loadReadings, readingsNow } from '../components/finder'
import { workspace } from '../state/workspace'
import { allSearchSources, type SearchSource } from './searchSource'

/** A source with its index, which is updated in small steps. */
class KeptIndex {
  readonly #index: SearchIndex
  #inputs: readonly unknown[] | null = null
  #steps: Iterator<void> | null = null
  #last: { readonly typed: string; readonly ids: ReadonlySet<string> } | null = null

  constructor(
    readonly source: SearchSource,
    readings: Readings,
  ) {
    this.#index = new SearchIndex(readings)
  }

  /** Does one step; false if there is nothing to do. */
  step(): boolean {
    const inputs = this.source.inputs()
    if (!isSameList(this.#inputs, inputs)) {
      this.#inputs = inputs
      this.#steps = this.#update()
      this.#last = null
    }
    if (this.#steps?.next().done === false) return true
    this.#steps = null
    return false
  }

  /** The index as of now. */
  now(): SearchIndex {
    while (this.step());
    return this.#index
  }

  /** Everything that matches; the same set as long as nothing has changed. */
  idsOf(typed: string): ReadonlySet<string> | null {
    const index = this.now()
    if (this.#last?.typed === typed) return this.#last.ids
    const query = searchQueryOf(typed)
    if (!query) return null
    const ids = index.idsOf(query)
    this.#last = { typed, ids }
    return ids
  }

  *#update(): Generator<void> {
    const there = new Set<string>()
    for (const { id, texts } of this.source.things()) {
      this.#index.put(id, texts, there.size)
      there.add(id)
      yield
    }
    this.#index.keepOnly((id) => there.has(id))
  }
}

const isSameList = (a: readonly unknown[] | null, b: readonly unknown[]): boolean =>
  a !== null && a.length === b.length && a.every((one, i) => one === b[i])

const kept = new Map<string, KeptIndex>()

function keptOf(group: string): KeptIndex | null {
  const readings = readingsNow()
  const source = allSearchSources().find((one) => one.group === group)
  if (!readings || !source) return null
  const known = kept.get(group) ?? new KeptIndex(source, readings)
  kept.set(group, known)
  return known
}

/** The best things of a group; null until the readings are loaded. */
export function findIn(group: string, typed: string, limit: number): SearchHits | null {
  const query = searchQueryOf(typed)
  return query && (keptOf(group)?.now().find(query, limit) ?? null)
}

/** Everything in a group that matches; null if nothing is searched for, or until the readings are loaded. */
export const idsFoundIn = (group: string, typed: string): ReadonlySet<string> | null =>
  keptOf(group)?.idsOf(typed) ?? null

/** How long a step of work may hold up the page, in ms: a frame has 16. */
const sliceMs = 4

let isFollowing = false
let isWaiting = false

/** Builds the indexes while the page is idle, and keeps them up to date from then on. */
export function followSearchSources(): void {
  if (isFollowing) return
  isFollowing = true
  void loadReadings().then(soon)
  workspace.subscribe(soon)
}

function soon(): void {
  if (isWaiting || !readingsNow()) return
  isWaiting = true
  requestIdleCallback((idle) => {
    isWaiting = false
    const until = performance.now() + Math.min(sliceMs, idle.timeRemaining())
    const isDone = allSearchSources().every(({ group }) => isCaughtUp(keptOf(group), until))
    if (!isDone) soon()
  })
}

function isCaughtUp(one: KeptIndex | null, until: number): boolean {
  while (one?.step()) if (performance.now() > until) return false
  return true
}
