import { useEffect, useState } from 'react'

const restMs = 2_000
const hintMs = 3_000

/**
 * Hides the pointer when it has rested, and answers whether the hint of the keys is shown: for a while after the window
 * opened and whenever the pointer was moved.
 */
export function usePointerRest(): boolean {
  const [isHinting, setHinting] = useState(true)
  useEffect(() => {
    let rest = 0
    let hint = 0
    const moved = () => {
      window.clearTimeout(rest)
      window.clearTimeout(hint)
      delete document.documentElement.dataset.pointer
      setHinting(true)
      rest = window.setTimeout(() => (document.documentElement.dataset.pointer = 'rests'), restMs)
      hint = window.setTimeout(() => setHinting(false), hintMs)
    }
    moved()
    window.addEventListener('pointermove', moved)
    return () => {
      window.clearTimeout(rest)
      window.clearTimeout(hint)
      window.removeEventListener('pointermove', moved)
    }
  }, [])
  return isHinting
}
