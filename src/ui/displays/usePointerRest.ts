import { useEffect } from 'react'

const restMs = 2_000

/** Hides the pointer when it has not moved for a while. */
export function usePointerRest(): void {
  useEffect(() => {
    let timer = 0
    const moved = () => {
      window.clearTimeout(timer)
      delete document.documentElement.dataset.pointer
      timer = window.setTimeout(() => (document.documentElement.dataset.pointer = 'rests'), restMs)
    }
    moved()
    window.addEventListener('pointermove', moved)
    return () => {
      window.clearTimeout(timer)
      window.removeEventListener('pointermove', moved)
    }
  }, [])
}
