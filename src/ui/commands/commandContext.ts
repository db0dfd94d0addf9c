import { useSyncExternalStore } from 'react'
import { isTextField } from '../components/textFocus'
import { gestures } from '../state/documents'
import { undoNames } from '../state/edit'
import { place } from '../state/place'
import { selection } from '../state/selection'
import { workspace } from '../state/workspace'
import type { CommandContext } from './command'
import { allContributions } from './contributions'

/** The present context of commands. */
export function commandContext(): CommandContext {
  const { session, readOnly } = workspace.getState()
  const { undoName, redoName } = undoNames()
  const base: CommandContext = {
    selectedIds: selection.getState().ids,
    place: place.getState(),
    hasSession: session !== null,
    readOnly: readOnly !== null,
    canUndo: undoName !== null,
    canRedo: redoName !== null,
    textFocused: isTextField(document.activeElement),
    gridFocused: false,
    runPhase: null,
    canTakeMinute: false,
    canSkipNext: false,
    canGoBack: false,
    isLocked: false,
    tray: null,
  }
  return Object.assign(base, ...allContributions().map(({ context }) => context()))
}

/** Notifies whenever the context may have changed. */
export function onContext(listener: () => void): () => void {
  const stops = [selection, place, workspace].map((store) => store.subscribe(listener))
  stops.push(gestures.subscribe(listener), ...allContributions().map(({ subscribe }) => subscribe(listener)))
  document.addEventListener('focusin', listener)
  document.addEventListener('focusout', listener)
  stops.push(() => {
    document.removeEventListener('focusin', listener)
    document.removeEventListener('focusout', listener)
  })
  return () => stops.forEach((stop) => stop())
}

let shown: CommandContext | null = null

/** The same object as long as nothing in it has changed. */
export function steadyContext(): CommandContext {
  const now = commandContext()
  const isSame = shown && Object.entries(now).every(([name, value]) => shown?.[name as keyof CommandContext] === value)
  return isSame && shown ? shown : (shown = now)
}

export const useCommandContext = (): CommandContext => useSyncExternalStore(onContext, steadyContext)
