import { elementScroll, type Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'

/** Roughly the share of the window's height that the shell leaves for a table, until it is measured. */
const shareOfWindow = 0.7

/**
 * Lets a virtual table render without being measured first. With the virtualizer's own functions, the first commit
 * causes a layout, and the rows are rendered only by a second commit.
 */
export const unmeasuredTable = {
  get initialRect() {
    return { width: window.innerWidth, height: window.innerHeight * shareOfWindow }
  },

  /** Reports the table's size when the browser has laid it out, and whenever it changes. */
  observeElementRect(
    { scrollElement }: Virtualizer<HTMLDivElement, Element>,
    tell: (rect: { width: number; height: number }) => void,
  ) {
    if (!scrollElement) return
    const observer = new ResizeObserver(() =>
      tell({ width: scrollElement.offsetWidth, height: scrollElement.offsetHeight }),
    )
    observer.observe(scrollElement)
    return () => observer.disconnect()
  },

  /** A table that is at its top needs no scrolling. */
  scrollToFn(...[offset, options, virtual]: Parameters<typeof elementScroll<HTMLDivElement>>) {
    if (offset + (options.adjustments ?? 0) === 0 && !virtual.scrollOffset) return
    elementScroll(offset, options, virtual)
  },
}

/** Computes the rows' positions again when something that they depend on has changed, and at first. */
export function useRemeasure(virtual: Virtualizer<HTMLDivElement, Element>, density: string, rowIds?: unknown): void {
  const measured = useRef({ density, rowIds })
  useEffect(() => {
    if (measured.current.density === density && measured.current.rowIds === rowIds) return
    measured.current = { density, rowIds }
    virtual.measure()
  }, [density, virtual, rowIds])
}
