import { createStore, useStore } from 'zustand'
import type { Problem } from '../../ipc/problem'

/** Whether every edit of this window is on disk. `saved` is said only then. */
export type Saving = 'saved' | 'saving' | 'unsaved'

interface SavingState {
  readonly saving: Saving
  readonly trouble: Problem | null
}

export const saving = createStore<SavingState>(() => ({ saving: 'saved', trouble: null }))
export const useSaving = (): Saving => useStore(saving, (state) => state.saving)
export const useTrouble = (): Problem | null => useStore(saving, (state) => state.trouble)

/** How long all must have been on disk before that is said, in ms: said between any two keys it would only flicker. */
const quietMs = 200
let waiting = 0

/** Shows how far the edits have got. Only the good news waits: what is not on disk is said with the frame that shows it. */
export function tellSaving(next: SavingState): void {
  window.clearTimeout(waiting)
  if (next.saving === 'saved' && saving.getState().saving === 'saving')
    waiting = window.setTimeout(() => saving.setState(next), quietMs)
  else saving.setState(next)
}
