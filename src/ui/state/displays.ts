import { createStore, useStore } from 'zustand'
import type { DisplayId, DisplaysState } from '../../ipc/displays'
import { ask } from './studio'

/** The screens that are plugged in, and the displays with where they are. */
export const displays = createStore<DisplaysState>(() => ({ screens: [], displays: [] }))
export const useDisplays = <T>(select: (state: DisplaysState) => T): T => useStore(displays, select)

let isFollowed = false

/**
 * Begins to follow what main tells of screens and displays. A change that is told while the list is on its way is newer
 * than the list, which may have been drawn up before it.
 */
export function followDisplays(): void {
  if (isFollowed) return
  isFollowed = true
  let isTold = false
  window.studio.on('displays.changed', (state) => {
    isTold = true
    displays.setState(state)
  })
  void ask('displays.list').then((state) => {
    if (!isTold) displays.setState(state)
  })
}

export const openDisplay = (which: DisplayId, screenId: string, runId: string): Promise<void> =>
  ask('displays.open', { ...which, screenId, runId })
export const reopenDisplays = (runId: string): Promise<void> => ask('displays.reopen', runId)
/** The window of one display shows another one. */
export const turnDisplay = ({ kind, department }: DisplayId, to: DisplayId): Promise<void> =>
  ask('displays.turn', { from: { kind, department }, to: { kind: to.kind, department: to.department } })
export const closeDisplay = ({ kind, department }: DisplayId): Promise<void> =>
  ask('displays.close', { kind, department })
