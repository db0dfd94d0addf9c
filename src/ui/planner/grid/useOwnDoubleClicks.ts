import { useRef, type MouseEvent } from 'react'

/**
 * Ignores a double click that began elsewhere. In the list of sessions, the first click opens the running order, and
 * the second one would select a row and open a cell in it.
 */
export function useOwnDoubleClicks() {
  const hasBegunHere = useRef(false)
  const stopForeign = (event: MouseEvent) => {
    hasBegunHere.current ||= event.type === 'mousedown' && event.detail === 1
    if (!hasBegunHere.current && event.detail > 1) event.stopPropagation()
  }
  return { onMouseDownCapture: stopForeign, onClickCapture: stopForeign, onDoubleClickCapture: stopForeign }
}
