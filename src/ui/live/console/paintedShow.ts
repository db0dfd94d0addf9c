import { createStore, useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { noShow, show, type Show } from '../show'

/**
 * The show as the last painted frame had it: what is dear to draw, or asks where things lie, follows right after the
 * frame that shows what a press did, so that no press waits for it.
 */
export const paintedShow = createStore<Show>(() => noShow)

export const usePaintedShow = <T>(select: (show: Show) => T): T => useStore(paintedShow, useShallow(select))

/** Lets it follow the show. Answers how to stop. */
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
