import { useCallback, useMemo, useState } from 'react'
import { useTablePlace, type TablePlace } from './useTablePlace'

export interface Directory {
  readonly query: string
  readonly place: TablePlace
  /** Looks for something else: no row is selected then. */
  readonly search: (query: string) => void
  /** Shows a row that may not fit what was looked for, and brings the focus to one of its cells. */
  readonly reveal: (id: string, column?: string | null) => void
}

/** What is looked for in a table, and which of its rows is selected. */
export function useDirectory(): Directory {
  const [query, setQuery] = useState('')
  const place = useTablePlace()
  const { clear, go } = place
  const search = useCallback(
    (next: string) => {
      setQuery(next)
      clear()
    },
    [clear],
  )
  const reveal = useCallback(
    (id: string, column: string | null = null) => {
      setQuery('')
      go(id, column)
    },
    [go],
  )
  return useMemo(() => ({ query, place, search, reveal }), [query, place, search, reveal])
}
