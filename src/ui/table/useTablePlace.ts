import { useCallback, useMemo, useState } from 'react'

/** The first column of a row that has a field. */
export const anyColumn = '*'

/** Where to move the focus; a new object each time. `column` null: the row itself. */
export interface FocusRequest {
  readonly id: string
  readonly column: string | null
}

export interface TablePlace {
  readonly selectedId: string | null
  readonly request: FocusRequest | null
  /** Selects a row and focuses one of its cells, or the row. */
  readonly go: (id: string, column?: string | null) => void
  /** Selects a row and leaves the focus where it is. */
  readonly mark: (id: string) => void
  readonly clear: () => void
}

/** The selected row of a table. It can be edited; the others are text. */
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
