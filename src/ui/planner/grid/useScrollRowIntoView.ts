import { useEffect, useRef } from 'react'
import { selection } from '../../state/selection'
import { jump } from '../findings/jump'

/** Scrolls to the row that was jumped to, or that the keys moved to. */
export function useScrollRowIntoView(rowIds: readonly string[], scrollTo: (index: number) => void): void {
  const latest = useRef({ rowIds, scrollTo })
  useEffect(() => {
    latest.current = { rowIds, scrollTo }
  })
  useEffect(() => {
    const show = (id: string | null) => {
      const at = id === null ? -1 : latest.current.rowIds.indexOf(id)
      if (at >= 0) latest.current.scrollTo(at)
    }
    const stops = [
      jump.subscribe(({ rowId }) => show(rowId)),
      selection.subscribe(
        ({ focusId }, before) => focusId !== before.focusId && requestAnimationFrame(() => show(focusId)),
      ),
    ]
    requestAnimationFrame(() => show(selection.getState().focusId))
    return () => stops.forEach((stop) => stop())
  }, [])
}
