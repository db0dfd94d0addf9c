import { useEffect } from 'react'
import { appState } from './appState'

/**
 * When a panel closes, the focus goes back to where it was when the panel was asked for. (A panel that comes with its
 * first use cannot know: by then the focus has moved.)
 */
export function useFocusBack(): void {
  useEffect(() => {
    let before: Element | null = null
    return appState.subscribe(({ panel }, { panel: was }) => {
      if (was === null && panel !== null) before = document.activeElement
      if (was === null || panel !== null) return
      const to = before
      requestAnimationFrame(() => {
        const isFree = document.activeElement === null || document.activeElement === document.body
        if (isFree && to instanceof HTMLElement && to.isConnected) to.focus()
      })
    })
  }, [])
}
