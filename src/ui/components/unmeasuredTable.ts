import { elementScroll, type Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'

/** About what the shell leaves of the window's height for a table, until it is known. */
const shareOfWindow = 0.7

/**
 * Lets a table of rows be drawn without being asked where it stands: by the virtualizer's own ways the page is laid out
 * in the middle of its first commit, and the rows are drawn only by a second one.
 */
export const unmeasuredTable = {
  get initialRect() {
    return { width: window.innerWidth, height: window.innerHeight * shareOfWindow }
  },

  /** Tells the table's size when the browser has laid it out, and whenever it changes. */
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

  /** A table that begins at its top is there already. */
  scrollToFn(...[offset, options, virtual]: Parameters<typeof elementScroll<HTMLDivElement>>) {
    if (offset + (options.adjustments ?? 0) === 0 && !virtual.scrollOffset) return
    elementScroll(offset, options, virtual)
  },
}

/** Works the rows' places out anew when what they hang on has changed; at first they are. */
export function useRemeasure(virtual: Virtualizer<HTMLDivElement, Element>, density: string, rowIds?: unknown): void {
  const measured = useRef({ density, rowIds })
  useEffect(() => {
    if (measured.current.density === density && measured.current.rowIds === rowIds) return
    measured.current = { density, rowIds }
    virtual.measure()
  }, [density, virtual, rowIds])
}
