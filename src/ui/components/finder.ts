import { createStore, useStore } from 'zustand'

/** The places in `name` of the characters whose pinyin was typed; null where they are not there. */
type MatchPinyin = (name: string, query: string) => readonly number[] | null

const pinyin = createStore<{ readonly match: MatchPinyin | null; readonly isAsked: boolean }>(() => ({
  match: null,
  isAsked: false,
}))

/** Loads the table of readings, 170 kB of it: with the first query in Latin letters, or ahead of it. */
export async function loadPinyin(): Promise<void> {
  if (pinyin.getState().isAsked) return
  pinyin.setState({ isAsked: true })
  const { match } = await import('pinyin-pro')
  pinyin.setState({ match })
}

/**
 * Looks for what is typed in a name, as it is written or by the initials or syllables of its pinyin. Answers where it
 * begins, the smaller the better; null where it is not there.
 */
export type Find = (name: string, query: string) => number | null

const hasHan = /\p{Script=Han}/u

export function finderWith(match: MatchPinyin | null, onNeed: () => void = () => {}): Find {
  return (name, query) => {
    const wanted = query.trim().toLowerCase()
    const at = name.toLowerCase().indexOf(wanted)
    if (at >= 0) return at
    if (!/^[a-z ]+$/.test(wanted) || !hasHan.test(name)) return null
    if (!match) onNeed()
    // A reading may be meant otherwise: half a place behind what is written so.
    const first = match?.(name, wanted)?.[0]
    return first === undefined ? null : first + 0.5
  }
}

/** The items that hold what is typed, the best first, else in their own order. */
export function ranked<T>(items: readonly T[], rankOf: (item: T) => number | null): T[] {
  return items
    .map((item) => ({ item, rank: rankOf(item) }))
    .filter((found): found is { item: T; rank: number } => found.rank !== null)
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
}

/** Finds by name at once and by pinyin as soon as its table is there. */
export function useFinder(): Find {
  const match = useStore(pinyin, (state) => state.match)
  return finderWith(match, () => void loadPinyin())
}
