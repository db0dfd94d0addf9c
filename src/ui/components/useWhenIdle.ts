import { useEffect, useState } from 'react'

/** The latest, in ms, however busy the page is. */
const timeout = 1_000
/** An idle period longer than this, in ms, is one in which no frame is to be drawn: at 60 Hz a frame leaves less. */
const longerThanFrameMs = 17

/**
 * False at first; true once what is worked on has been seen and the page has nothing more urgent to do: what stands
 * beside it follows.
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
    // The first frame is the one that is drawn now; with the second it is on the screen.
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
