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
