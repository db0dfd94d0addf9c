import { useState, type KeyboardEvent, type MouseEvent } from 'react'
import { rowForKey } from '../table/tableKeys'

export interface ChosenRows {
  readonly ids: ReadonlySet<string>
  /** The row that has the focus, or would get it. */
  readonly focusId: string | null
  isAll(): boolean
  toggle(id: string): void
  toggleAll(): void
  clear(): void
  click(event: MouseEvent, id: string): void
  /** Moves through the rows, or selects them; false if the key does neither. */
  key(event: KeyboardEvent, id: string): boolean
}

interface State {
  readonly ids: ReadonlySet<string>
  readonly anchorId: string | null
  readonly focusId: string | null
  /** The index of that row in the list: the next one takes its place once it is gone. */
  readonly focusAt: number
}

/** The selected rows of a list, as in file managers: click, Ctrl and Shift, arrows, Space, Ctrl+A. */
export function useChosenRows(rows: readonly string[]): ChosenRows {
  const [state, setState] = useState<State>({ ids: new Set(), anchorId: null, focusId: null, focusAt: 0 })
  const ids = new Set(rows.filter((id) => state.ids.has(id)))
  const isFocusThere = state.focusId !== null && rows.includes(state.focusId)
  const focusId = isFocusThere ? state.focusId : (rows[Math.min(state.focusAt, rows.length - 1)] ?? null)
  const choose = (next: ReadonlySet<string>, anchorId: string | null, at: string | null) =>
    setState({ ids: next, anchorId, focusId: at, focusAt: at === null ? 0 : rows.indexOf(at) })
  const only = (id: string) => choose(new Set([id]), id, id)
  const toggle = (id: string) => {
    const next = new Set(ids)
    if (!next.delete(id)) next.add(id)
    choose(next, id, id)
  }
  const range = (id: string) => {
    const from = rows.indexOf(state.anchorId ?? id)
    const to = rows.indexOf(id)
    if (from < 0) return only(id)
    choose(new Set(rows.slice(Math.min(from, to), Math.max(from, to) + 1)), state.anchorId ?? id, id)
  }
  const all = () => choose(new Set(rows), rows[0] ?? null, focusId)
  const clear = () => choose(new Set(), null, focusId)
  return {
    ids,
    focusId,
    isAll: () => rows.length > 0 && ids.size === rows.length,
    toggle,
    toggleAll: () => (ids.size === rows.length ? clear() : all()),
    clear,
    click(event, id) {
      if (event.shiftKey) range(id)
      else if (event.ctrlKey || event.metaKey) toggle(id)
      else only(id)
    },
    key(event, id) {
      const isMod = event.ctrlKey || event.metaKey
      if (event.key === ' ') toggle(id)
      else if (isMod && event.key.toLowerCase() === 'a') all()
      else if (event.key === 'Escape' && ids.size > 0) clear()
      else {
        const next = isMod ? undefined : rowForKey(event.key, rows, rows.indexOf(id))
        if (next === undefined) return false
        if (event.shiftKey) range(next)
        else only(next)
      }
      event.preventDefault()
      return true
    },
  }
}
