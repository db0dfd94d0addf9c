import { useEffect } from 'react'
import { restoreFocus } from '../../components/restoreFocus'
import { appState } from '../../state/appState'

/**
 * When a panel closes, the focus returns to where it was when the panel was opened. (A panel that is loaded at its
 * first use cannot know: by then the focus has moved.)
 */
export function useFocusBack(): void {
  useEffect(() => {
    let before: Element | null = null
    return appState.subscribe(({ panel }, { panel: was }) => {
      if (was === null && panel !== null) before = document.activeElement
      if (was !== null && panel === null) restoreFocus(before)
    })
  }, [])
}
