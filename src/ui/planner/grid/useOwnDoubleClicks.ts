import { useRef, type MouseEvent } from 'react'

/**
 * Lets nothing of a double click through that began elsewhere: by one in the list of sessions, the first click brings
 * the running order, and the second one would choose a row and open a cell in it.
 */
export function useOwnDoubleClicks() {
  const hasBegunHere = useRef(false)
  const stopForeign = (event: MouseEvent) => {
    hasBegunHere.current ||= event.type === 'mousedown' && event.detail === 1
    if (!hasBegunHere.current && event.detail > 1) event.stopPropagation()
  }
  return { onMouseDownCapture: stopForeign, onClickCapture: stopForeign, onDoubleClickCapture: stopForeign }
}
