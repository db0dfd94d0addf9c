import { createStore, useStore } from 'zustand'
import { matchOf, type Readings } from '../../domain/search/matchOf'
import { noReadings, readingsWith } from '../../domain/search/readingsWith'
import { searchTextOf, type SearchText } from '../../domain/search/searchText'

const table = createStore<{ readonly readings: Readings | null }>(() => ({ readings: null }))
let loading: Promise<void> | null = null

/** Loads the table of readings, 170 kB, at the first query, or earlier when a field for queries is entered. */
export function loadReadings(): Promise<void> {
  loading ??= import('pinyin-pro').then(({ polyphonic }) => table.setState({ readings: readingsWith(polyphonic) }))
  return loading
}

/** Null until they are loaded. */
export const readingsNow = (): Readings | null => table.getState().readings
export const useReadings = (): Readings | null => useStore(table, ({ readings }) => readings)

/** How well a text matches the query, smaller is better, see `fits`; null if it does not. For lists of some dozens. */
export type Find = (text: string, query: string) => number | null

const prepared = new Map<string, SearchText>()
const mostPrepared = 5_000

function preparedOf(text: string): SearchText {
  let known = prepared.get(text)
  if (!known) {
    if (prepared.size >= mostPrepared) prepared.clear()
    known = searchTextOf(text)
    prepared.set(text, known)
  }
  return known
}

export function finderWith(readings: Readings): Find {
  return (text, query) => {
    const typed = preparedOf(query)
    return typed.letters === '' ? null : (matchOf(preparedOf(text), typed, readings)?.rank ?? null)
  }
}

/** The items that match the query, best first, otherwise in their own order. */
export function ranked<T>(items: readonly T[], rankOf: (item: T) => number | null): T[] {
  return items
    .map((item) => ({ item, rank: rankOf(item) }))
    .filter((found): found is { item: T; rank: number } => found.rank !== null)
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
}

/** Asks for the readings when they are needed. */
const loadingReadings: Readings = () => {
  void loadReadings()
  return []
}

/** None until they are loaded; then the component renders again. */
export const useReadingsOnNeed = (): Readings => useReadings() ?? loadingReadings

/** Finds what is written at once, and what is read as soon as the readings are loaded. */
export const useFinder = (): Find => finderWith(useReadingsOnNeed())

/** The same outside of a component, once everything is loaded. */
export async function finderLoaded(): Promise<Find> {
  await loadReadings()
  return finderWith(readingsNow() ?? noReadings)
}
