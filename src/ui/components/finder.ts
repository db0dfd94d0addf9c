import { createStore, useStore } from 'zustand'
import { nameKey } from '../../domain/names'

/** The indices in `name` of the characters whose pinyin was typed; null if it does not match. */
type MatchPinyin = (name: string, query: string) => readonly number[] | null

const pinyin = createStore<{ readonly match: MatchPinyin | null }>(() => ({ match: null }))
let loading: Promise<void> | null = null

/** Loads the table of readings, 170 kB, at the first query in Latin letters, or earlier. */
export function loadPinyin(): Promise<void> {
  loading ??= import('pinyin-pro').then(({ match }) => pinyin.setState({ match }))
  return loading
}

/** How well a name matches the query, smaller is better, by the integer part; null if it does not. */
export type Find = (name: string, query: string) => number | null

/** What a name matches by, best first. The fraction of a rank is the position of the match in the name. */
export const fits = {
  /** The whole name; see `nameKey`. */
  exact: 0,
  /** The whole name except for spaces: `lina` is Li Na. */
  unspaced: 1,
  prefix: 2,
  /** The pinyin or the initials of the whole name. */
  reading: 3,
  readingPrefix: 4,
  readingInside: 5,
  inside: 6,
} as const

const hasHan = /\p{Script=Han}/u
const hasLatin = /[a-zü]/
const unspaced = (key: string): string => key.replaceAll(' ', '')

/** Where the query occurs in a name, as written, in full pinyin or in initials. */
export function finderWith(match: MatchPinyin | null, onNeed: () => void = () => {}): Find {
  return (name, query) => {
    const [key, wanted] = [nameKey(name), nameKey(query)]
    const [whole, typed] = [unspaced(key), unspaced(wanted)]
    if (key === wanted) return fits.exact
    if (whole === typed) return fits.unspaced
    if (key.startsWith(wanted) || whole.startsWith(typed)) return fits.prefix
    const read = hasLatin.test(typed) ? rankRead(key, typed) : null
    if (read !== null) return read
    const at = key.indexOf(wanted)
    return at < 0 ? null : fits.inside + fraction(at)
  }

  function rankRead(key: string, typed: string): number | null {
    if (!hasHan.test(key)) return rankOfPlaces(initialsAt(key, typed), key.split(' ').length)
    if (!match) onNeed()
    return rankOfPlaces(match?.(key, typed.replaceAll('v', 'ü')) ?? match?.(key, typed) ?? null, [...key].length)
  }
}

/** Which words of a name in Latin letters begin with the query's letters. */
function initialsAt(key: string, typed: string): readonly number[] | null {
  const initials = key.split(' ').map(([first = '']) => first)
  const at = typed.length > 1 ? initials.join('').indexOf(typed) : -1
  return at < 0 ? null : [...typed].map((_, i) => at + i)
}

function rankOfPlaces(places: readonly number[] | null, length: number): number | null {
  const [first, last] = [places?.[0], places?.at(-1)]
  if (!places || first === undefined || last === undefined) return null
  const isUnbroken = last - first + 1 === places.length
  if (first > 0 || !isUnbroken) return fits.readingInside + fraction(first)
  return places.length === length ? fits.reading : fits.readingPrefix
}

const fraction = (at: number): number => Math.min(at, 99) / 100

/** The items that match the query, best first, otherwise in their own order. */
export function ranked<T>(items: readonly T[], rankOf: (item: T) => number | null): T[] {
  return items
    .map((item) => ({ item, rank: rankOf(item) }))
    .filter((found): found is { item: T; rank: number } => found.rank !== null)
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
}

/** Finds by name at once, and by pinyin as soon as its table is loaded. */
export function useFinder(): Find {
  const match = useStore(pinyin, (state) => state.match)
  return finderWith(match, () => void loadPinyin())
}

/** The same outside of a component, once everything that the query needs is loaded. */
export async function finderFor(query: string): Promise<Find> {
  if (hasLatin.test(nameKey(query))) await loadPinyin()
  return finderWith(pinyin.getState().match)
}
