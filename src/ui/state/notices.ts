import { createStore, useStore } from 'zustand'

export interface Notice {
  readonly id: number
  readonly message: string
  readonly tone: 'info' | 'good' | 'caution' | 'error'
  /** The gesture that it is about; once that is undone the notice goes. */
  readonly of?: object | null
  readonly action?: { readonly label: string; readonly run: () => void }
}

export const notices = createStore<{ readonly list: readonly Notice[]; readonly lastId: number }>(() => ({
  list: [],
  lastId: 0,
}))
export const useNotices = (): readonly Notice[] => useStore(notices, ({ list }) => list)

/** Shows a message without interrupting the user. It is already translated. */
export function notify(notice: Omit<Notice, 'id'>): void {
  notices.setState(({ list, lastId }) => ({ list: [...list, { ...notice, id: lastId + 1 }], lastId: lastId + 1 }))
}

export const dismiss = (id: number): void =>
  notices.setState(({ list }) => ({ list: list.filter((notice) => notice.id !== id) }))

/** Removes all that are out of date. */
export function dropNotices(isOver: (notice: Notice) => boolean): void {
  const { list } = notices.getState()
  if (list.some(isOver)) notices.setState({ list: list.filter((notice) => !isOver(notice)) })
}
