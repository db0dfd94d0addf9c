import { useEffect, useEffectEvent } from 'react'
import { createStore, useStore } from 'zustand'

/** What can be asked of the print desk by menu, key or palette, from wherever a person is. */
export type PaperWish = 'print' | 'save'

const wishes = createStore<{ readonly wish: PaperWish | null }>(() => ({ wish: null }))

export const wishPaper = (wish: PaperWish): void => wishes.setState({ wish })

/** For the print desk: `grant` is called once for each wish, as soon as the desk is ready. */
export function usePaperWish(isReady: boolean, grant: (wish: PaperWish) => void): void {
  const wish = useStore(wishes, (state) => state.wish)
  const onWish = useEffectEvent(grant)
  useEffect(() => {
    if (wish === null || !isReady) return
    wishes.setState({ wish: null })
    onWish(wish)
  }, [wish, isReady])
}
