import { useEffect } from 'react'
import { ask } from '../state/studio'
import { isMenuOpen } from './displayMenu'

/** The keys of GO, as on the console. */
const goKeys: ReadonlySet<string> = new Set(['Space', 'Enter', 'NumpadEnter', 'PageDown'])
/** The keys that navigate the open menu. */
const menuKeys: ReadonlySet<string> = new Set(['Space', 'Enter', 'NumpadEnter'])

/**
 * The keys of GO belong to the console, whichever window has the focus. A display has no others: what it shows is
 * changed only by its menu or by the console, so that an accidental key, or one from a clicker, changes nothing in the
 * hall.
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
