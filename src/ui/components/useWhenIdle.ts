import { useEffect, useState } from 'react'

/** The latest, in ms, however busy the page is. */
const timeout = 1_000

/**
 * False at first; true once what is worked on has been seen and the page has nothing more urgent to do: what stands
 * beside it follows.
 */
export function useWhenIdle(): boolean {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    let idle = 0
    // The first frame is the one that is drawn now; with the second it is on the screen.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        idle = requestIdleCallback(() => setIdle(true), { timeout })
      })
    })
    return () => {
      cancelAnimationFrame(frame)
      cancelIdleCallback(idle)
    }
  }, [])
  return isIdle
}
