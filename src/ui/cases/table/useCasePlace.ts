import { useMemo, useState } from 'react'
import type { FocusRequest, TablePlace } from '../../table/useTablePlace'
import { choose, chooseNone, useCasesState } from '../casesState'

/** The row of the table that is edited: the case that was chosen last in any view. */
export function useCasePlace(): TablePlace {
  const selectedId = useCasesState(({ focusId }) => focusId)
  const [request, setRequest] = useState<FocusRequest | null>(null)
  return useMemo(
    () => ({
      selectedId,
      request,
      go: (id: string, column: string | null = null) => {
        choose(id)
        setRequest({ id, column })
      },
      mark: (id: string) => {
        choose(id)
        setRequest(null)
      },
      clear: () => {
        chooseNone()
        setRequest(null)
      },
    }),
    [selectedId, request],
  )
}
