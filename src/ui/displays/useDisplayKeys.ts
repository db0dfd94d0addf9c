import { useEffect } from 'react'
import { ask } from '../state/studio'
import { isMenuOpen } from './displayMenu'

/** GO's, as on the console. */
const goKeys: ReadonlySet<string> = new Set(['Space', 'Enter', 'NumpadEnter', 'PageDown'])
/** Those that choose in the open menu. */
const menuKeys: ReadonlySet<string> = new Set(['Space', 'Enter', 'NumpadEnter'])

/**
 * The keys of GO are the console's, whichever window has the focus. A display has no others: what hangs where is changed
 * by its menu or by the console alone, so that a key that slips, or that a clicker sends, changes nothing in the hall.
 */
export function useDisplayKeys(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { code, repeat, ctrlKey, altKey, metaKey } = event
      if (repeat || ctrlKey || altKey || metaKey || !goKeys.has(code)) return
      if (!(isMenuOpen() && menuKeys.has(code))) void ask('run.go')
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [])
}
