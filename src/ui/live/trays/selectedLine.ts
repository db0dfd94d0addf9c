import { createStore, useStore } from 'zustand'

/** The line of the open panel that the keys act on. Both null: none, and the keys do nothing. */
interface Choice {
  readonly id: string | null
  /** The line whose field is being edited. */
  readonly editingId: string | null
}

const choice = createStore<Choice>(() => ({ id: null, editingId: null }))

export const selectedLine = (): string | null => choice.getState().id
export const useIsLineSelected = (id: string): boolean => useStore(choice, (now) => now.id === id)
export const useIsLineEditing = (id: string): boolean => useStore(choice, (now) => now.editingId === id)

export const selectLine = (id: string | null): void => choice.setState({ id, editingId: null })
/** Starts to edit the selected line; its field takes the focus. */
export const beginLineEditing = (): void => choice.setState(({ id }) => ({ editingId: id }))
export const endLineEditing = (): void => choice.setState({ editingId: null })

/** The line below or above; if none is selected or it is gone, the first or the last. */
export function stepLine(ids: readonly string[], id: string | null, step: 1 | -1): string | null {
  const at = id === null ? -1 : ids.indexOf(id)
  const to = at < 0 ? (step > 0 ? 0 : ids.length - 1) : at + step
  return ids[Math.min(ids.length - 1, Math.max(0, to))] ?? null
}

/** The selected line after an action on `id`: itself, or if it is gone, the next one that still exists. */
export function lineAfter(before: readonly string[], id: string, after: readonly string[]): string | null {
  const at = before.indexOf(id)
  const nearest = [id, ...before.slice(at + 1), ...before.slice(0, Math.max(0, at)).reverse()]
  return nearest.find((one) => after.includes(one)) ?? null
}
