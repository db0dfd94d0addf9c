import { createStore } from 'zustand'
import type { Finding } from '../../domain/findings/finding'
import { clearSelection, selectOnly } from '../state/selection'

/** A row to bring into view and to flash. `at` tells one jump from the next to the same row. */
export const jump = createStore<{ readonly rowId: string | null; readonly at: number }>(() => ({ rowId: null, at: 0 }))

export function jumpToRow(rowId: string): void {
  selectOnly(rowId)
  jump.setState(({ at }) => ({ rowId, at: at + 1 }))
}

/** Goes to the first row a finding names; one about the whole session is mended in its details. */
export function jumpToFinding({ segmentIds }: Finding): void {
  const [first] = segmentIds
  if (first === undefined) clearSelection()
  else jumpToRow(first)
}
