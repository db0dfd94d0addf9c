import { useRef, type MouseEvent } from 'react'

/**
 * Lets no double click through that began elsewhere: by one in the list of sessions, the first click brings the running
 * order and the second one would open a cell in it.
 */
export function useOwnDoubleClicks() {
  const beganHere = useRef(false)
  return {
    onMouseDownCapture: ({ detail }: MouseEvent) => void (beganHere.current ||= detail === 1),
    onDoubleClickCapture: (event: MouseEvent) => beganHere.current || event.stopPropagation(),
  }
}
