import { createStore, useStore } from 'zustand'
import type { DisplayId, DisplaysState } from '../../ipc/displays'
import { ask } from './studio'

/** The connected screens, and the displays with their places. */
export const displays = createStore<DisplaysState>(() => ({ screens: [], displays: [] }))
export const useDisplays = <T>(select: (state: DisplaysState) => T): T => useStore(displays, select)

let isFollowed = false

/**
 * Starts to follow main's events about screens and displays. A change that arrives before the list is newer than the
 * list, which may have been read earlier.
 */
export function followDisplays(): void {
  if (isFollowed) return
  isFollowed = true
  let hasChanged = false
  window.studio.on('displays.changed', (state) => {
    hasChanged = true
    displays.setState(state)
  })
  void ask('displays.list').then((state) => {
    if (!hasChanged) displays.setState(state)
  })
}

export const openDisplay = (which: DisplayId, screenId: string, runId: string): Promise<void> =>
  ask('displays.open', { ...which, screenId, runId })
export const reopenDisplays = (runId: string): Promise<void> => ask('displays.reopen', runId)
/** Makes the window of one display show another one. */
export const turnDisplay = ({ kind, department }: DisplayId, to: DisplayId): Promise<void> =>
  ask('displays.turn', { from: { kind, department }, to: { kind: to.kind, department: to.department } })
export const closeDisplay = ({ kind, department }: DisplayId): Promise<void> =>
  ask('displays.close', { kind, department })
