import isEqual from 'fast-deep-equal'
import { createStore, useStore } from 'zustand'
import { orderedRows } from '../../domain/timing/schedule'
import { workspace } from './workspace'

interface Selection {
  readonly ids: readonly string[]
  /** Where a range starts. */
  readonly anchorId: string | null
  /** The row that was selected last: where a range ends and the keys continue. */
  readonly focusId: string | null
}

const none: Selection = { ids: [], anchorId: null, focusId: null }

export const selection = createStore<Selection>(() => none)
export const useSelection = (): Selection => useStore(selection)
export const useIsSelected = (id: string): boolean => useStore(selection, ({ ids }) => ids.includes(id))
export const useIsAnySelected = (some: readonly string[]): boolean =>
  useStore(selection, ({ ids }) => some.some((id) => ids.includes(id)))

export const selectOnly = (id: string): void => selection.setState({ ids: [id], anchorId: id, focusId: id })
/** Selecting the same rows again changes nothing: their form keeps the focus. */
export const selectMany = (ids: readonly string[]): void =>
  selection.setState((now) => ({
    ids: isEqual(now.ids, ids) ? now.ids : ids,
    anchorId: ids[0] ?? null,
    focusId: ids.at(-1) ?? null,
  }))
export const clearSelection = (): void => selection.setState(none)

/** Adds the row to the selection, or removes it. */
export function toggleSelected(id: string): void {
  const { ids } = selection.getState()
  const next = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]
  selection.setState({ ids: next, anchorId: id, focusId: id })
}

/** Selects all rows of the open session from the anchor to this one. */
export function selectRange(id: string): void {
  const { anchorId } = selection.getState()
  const ids = rowIds()
  const from = anchorId === null ? -1 : ids.indexOf(anchorId)
  const to = ids.indexOf(id)
  if (from < 0 || to < 0) return selectOnly(id)
  selection.setState({ ids: ids.slice(Math.min(from, to), Math.max(from, to) + 1), anchorId, focusId: id })
}

export const selectAll = (): void => selectMany(rowIds())

function rowIds(): string[] {
  const { session } = workspace.getState()
  return session ? orderedRows(session).map(({ id }) => id) : []
}

// The selection belongs to the open session, and only rows that exist can be selected.
workspace.subscribe(({ session }, before) => {
  if (session === before.session) return
  const { ids, focusId } = selection.getState()
  if (session?.id !== before.session?.id) return clearSelection()
  const isThere = (id: string) => session?.rows.get(id)?.deletedAt === null
  if (ids.every(isThere)) return
  const left = ids.filter(isThere)
  selection.setState({
    ids: left,
    anchorId: left[0] ?? null,
    focusId: focusId && isThere(focusId) ? focusId : (left[0] ?? null),
  })
})
