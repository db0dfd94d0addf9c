import { createStore, useStore } from 'zustand'

type PinyinMatch = (name: string, query: string) => boolean

const pinyin = createStore<{ readonly match: PinyinMatch | null; readonly isAsked: boolean }>(() => ({
  match: null,
  isAsked: false,
}))

/** Loads the table of readings, 300 kB of it, with the first query in Latin letters. */
async function loadPinyin(): Promise<void> {
  if (pinyin.getState().isAsked) return
  pinyin.setState({ isAsked: true })
  const { match } = await import('pinyin-pro')
  pinyin.setState({ match: (name, query) => match(name, query) !== null })
}

/** Does `name` hold what is looked for, as it is written or by the initials or syllables of its pinyin? */
export type Find = (name: string, query: string) => boolean

const hasHan = /\p{Script=Han}/u

export function finderWith(match: PinyinMatch | null, onNeed: () => void = () => {}): Find {
  return (name, query) => {
    const wanted = query.trim().toLowerCase()
    if (wanted === '' || name.toLowerCase().includes(wanted)) return true
    if (!/^[a-z ]+$/.test(wanted) || !hasHan.test(name)) return false
    if (!match) onNeed()
    return match?.(name, wanted) ?? false
  }
}

/** Finds by name at once and by pinyin as soon as its table is there. */
export function useFinder(): Find {
  const match = useStore(pinyin, (state) => state.match)
  return finderWith(match, () => void loadPinyin())
}
