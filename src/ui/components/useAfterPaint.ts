import { useEffect, useState } from 'react'

/**
 * The value as of the last painted frame: what is expensive to render follows right after the frame that shows the
 * cause, so that a key never waits for it. Values that change faster than frames are skipped.
 */
export function useAfterPaint<T>(value: T): T {
  const [shown, show] = useState(value)
  useEffect(() => {
    if (Object.is(value, shown)) return
    let timer = 0
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => show(() => value))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [value, shown])
  return shown
}
