import { useEffect, useState } from 'react'

/** The longest wait, in ms, however busy the page is. */
const timeout = 1_000
/** An idle period longer than this, in ms, has no frame to render in it: at 60 Hz a frame leaves less. */
const longerThanFrameMs = 17

/**
 * False at first; true once the main content has been painted and the page is idle. What stands beside it can then
 * follow.
 */
export function useWhenIdle(): boolean {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    let idle = 0
    const latest = performance.now() + timeout
    const ask = () => {
      idle = requestIdleCallback(
        (period) => {
          if (period.timeRemaining() > longerThanFrameMs || performance.now() > latest) setIdle(true)
          else ask()
        },
        { timeout },
      )
    }
    // The first frame is the one that is being rendered; with the second it is on the screen.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(ask)
    })
    return () => {
      cancelAnimationFrame(frame)
      cancelIdleCallback(idle)
    }
  }, [])
  return isIdle
}
