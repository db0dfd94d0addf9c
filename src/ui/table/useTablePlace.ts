import { useCallback, useMemo, useState } from 'react'

/** The first column of a row that has a field. */
export const anyColumn = '*'

/** Where the focus is wanted; a new object each time. `column` null: the row itself. */
export interface FocusRequest {
  readonly id: string
  readonly column: string | null
}

export interface TablePlace {
  readonly selectedId: string | null
  readonly request: FocusRequest | null
  /** Selects a row and brings the focus to one of its cells, or to the row. */
  readonly go: (id: string, column?: string | null) => void
  /** Selects a row and leaves the focus where it is. */
  readonly mark: (id: string) => void
  readonly clear: () => void
}

/** Which row of a table is selected. It is the one that can be edited; the others are text. */
export function useTablePlace(): TablePlace {
  const [state, setState] = useState<Pick<TablePlace, 'selectedId' | 'request'>>({ selectedId: null, request: null })
  const go = useCallback(
    (id: string, column: string | null = null) => setState({ selectedId: id, request: { id, column } }),
    [],
  )
  const mark = useCallback((id: string) => setState({ selectedId: id, request: null }), [])
  const clear = useCallback(() => setState({ selectedId: null, request: null }), [])
  return useMemo(() => ({ ...state, go, mark, clear }), [state, go, mark, clear])
}
