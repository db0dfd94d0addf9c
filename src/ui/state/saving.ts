import { createStore, useStore } from 'zustand'
import type { Problem } from '../../ipc/problem'
import type { LinkState } from './documentLink'

/** How far this window's edits have been stored. */
export type Written = 'saved' | 'saving' | 'unsaved'
/** What is shown of it. `saved` is shown only when every edit is on disk and no field holds unsaved text. */
export type Saving = Written | 'typing'

interface SavingState {
  readonly saving: Written
  readonly storageProblem: Problem | null
}

export const saving = createStore<SavingState & { readonly drafts: number }>(() => ({
  saving: 'saved',
  storageProblem: null,
  drafts: 0,
}))
export const savingNow = ({ saving: written, drafts } = saving.getState()): Saving =>
  drafts > 0 && written !== 'unsaved' ? 'typing' : written
export const useSaving = (): Saving => useStore(saving, savingNow)
export const useStorageProblem = (): Problem | null => useStore(saving, (state) => state.storageProblem)

/** How far the edits of all documents have been stored, from main's acknowledgements. */
export function savingOf(links: readonly Omit<LinkState, 'readOnly'>[]): SavingState {
  const storageProblem = links.find((link) => link.storageProblem)?.storageProblem ?? null
  const isSaved = links.every(({ sent, durable, unwritten }) => sent === durable && !unwritten)
  return { saving: isSaved ? 'saved' : storageProblem ? 'unsaved' : 'saving', storageProblem }
}

/** A field holds text that is in no document yet. Returns the function that ends that. */
export function holdDraft(): () => void {
  const count = (by: number) => saving.setState(({ drafts }) => ({ drafts: drafts + by }))
  count(1)
  return () => count(-1)
}

/**
 * How long everything must have been on disk before that is shown, in ms: between any two keys it would only flicker.
 */
const quietMs = 200
let waiting = 0

/**
 * Shows how far the edits have been stored. Only `saved` waits: that an edit is not on disk yet is shown with the frame
 * that shows the edit.
 */
export function publishSaving(next: SavingState): void {
  window.clearTimeout(waiting)
  if (next.saving === 'saved' && saving.getState().saving === 'saving')
    waiting = window.setTimeout(() => saving.setState(next), quietMs)
  else saving.setState(next)
}
