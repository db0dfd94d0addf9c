import { useEffect } from 'react'
import { closeTray, consoleState } from '../consoleState'

/** Esc closes the open tray and disarms the first press of 结束, whatever has the focus. */
export function useTrayEscape(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return
      closeTray()
      consoleState.setState({ endingAt: null })
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
