import { useEffect, useState } from 'react'
import { displayKinds, type DisplayKind } from '../../ipc/displays'
import { ask } from '../state/studio'

/** How long the keys are told after one of them was used, or the display opened, ms. */
const hintMs = 3_000

/**
 * With one projector, keys change which display it shows: 1 to 4 by their place on the keyboard, so that an input
 * method has no say; F11 goes to full screen and back, Esc leaves it, F1 tells the keys.
 */
export function useDisplayKeys(asked: DisplayKind): { readonly kind: DisplayKind; readonly isHinted: boolean } {
  const [kind, setKind] = useState(asked)
  // Counts the times the keys were told, so that each is seen for its whole time.
  const [told, setTold] = useState(1)
  const [over, setOver] = useState(0)
  useEffect(() => {
    const timer = setTimeout(() => setOver(told), hintMs)
    return () => clearTimeout(timer)
  }, [told])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const digit = /^(?:Digit|Numpad)([1-4])$/.exec(event.code)?.[1]
      const chosen = digit === undefined ? undefined : displayKinds[Number(digit) - 1]
      if (chosen) setKind(chosen)
      if (event.code === 'F11') void ask('displays.fullScreen', 'toggle')
      if (event.code === 'Escape') void ask('displays.fullScreen', 'leave')
      if (chosen || event.code === 'F1') setTold((times) => times + 1)
      if (chosen || event.code === 'F11') event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return { kind, isHinted: over < told }
}
