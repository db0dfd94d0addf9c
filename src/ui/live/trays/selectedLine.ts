import { createStore, useStore } from 'zustand'

/** The line of the open panel that the keys act on. Both are null for none: then the keys do nothing. */
interface Choice {
  readonly id: string | null
  /** The line whose field is being typed in. */
  readonly editingId: string | null
}

const choice = createStore<Choice>(() => ({ id: null, editingId: null }))

export const selectedLine = (): string | null => choice.getState().id
export const useIsLineSelected = (id: string): boolean => useStore(choice, (now) => now.id === id)
export const useIsLineEditing = (id: string): boolean => useStore(choice, (now) => now.editingId === id)

export const selectLine = (id: string | null): void => choice.setState({ id, editingId: null })
/** Begins to type in the chosen line; the field takes the focus, and the keys with it. */
export const beginLineEditing = (): void => choice.setState(({ id }) => ({ editingId: id }))
export const endLineEditing = (): void => choice.setState({ editingId: null })

/** The line below or above; from none, or one that is gone, the first or the last. */
export function stepLine(ids: readonly string[], id: string | null, step: 1 | -1): string | null {
  const at = id === null ? -1 : ids.indexOf(id)
  const to = at < 0 ? (step > 0 ? 0 : ids.length - 1) : at + step
  return ids[Math.min(ids.length - 1, Math.max(0, to))] ?? null
}

/** Which line is chosen after something was done to `id`: itself, or where it is gone the next that is still there. */
export function lineAfter(before: readonly string[], id: string, after: readonly string[]): string | null {
  const at = before.indexOf(id)
  const nearest = [id, ...before.slice(at + 1), ...before.slice(0, Math.max(0, at)).reverse()]
  return nearest.find((one) => after.includes(one)) ?? null
}
