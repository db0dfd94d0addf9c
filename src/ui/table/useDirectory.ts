import { useCallback, useMemo, useState } from 'react'
import { useTablePlace, type TablePlace } from './useTablePlace'

export interface Directory {
  readonly query: string
  readonly place: TablePlace
  /** Changes the search: no row is selected then. */
  readonly search: (query: string) => void
  /** Shows a row even if it does not match the search, and focuses one of its cells. */
  readonly reveal: (id: string, column?: string | null) => void
}

/** The search in a table, and the selected row. */
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
