import { useEffect } from 'react'

/** How long the pointer is seen after it moved, ms. */
const seenMs = 2_000

/** Hides the mouse pointer of a display when nobody moves it. */
export function useHiddenPointer(): void {
  useEffect(() => {
    let timer = 0
    const onMove = () => {
      document.documentElement.style.cursor = ''
      clearTimeout(timer)
      timer = window.setTimeout(() => (document.documentElement.style.cursor = 'none'), seenMs)
    }
    onMove()
    window.addEventListener('mousemove', onMove)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('mousemove', onMove)
    }
  }, [])
}
