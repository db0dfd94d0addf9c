import { createStore, useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { noShow, show, type Show } from '../show'

/**
 * The show as of the last painted frame. What is expensive to render, or measures the layout, uses this, so that it
 * follows after the frame that shows a press, and no press waits for it.
 */
export const paintedShow = createStore<Show>(() => noShow)

export const usePaintedShow = <T>(select: (show: Show) => T): T => useStore(paintedShow, useShallow(select))

/** Starts to follow the show. Returns the function that stops it. */
export function followPaint(): () => void {
  let frame = 0
  let timer = 0
  const forget = () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
  const stop = show.subscribe(() => {
    forget()
    frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => paintedShow.setState(show.getState()))
    })
  })
  return () => {
    stop()
    forget()
    paintedShow.setState(noShow)
  }
}
