import { useSyncExternalStore } from 'react'
import { minuteAction, backAction, skipAction } from '../../domain/run/pressActions'
import { consoleState } from '../live/consoleState'
import { show } from '../live/show'
import { gridHasKeys } from '../planner/grid/cellEditing'
import { gestures } from '../state/documents'
import { undoNames } from '../state/edit'
import { place } from '../state/place'
import { selection } from '../state/selection'
import { workspace } from '../state/workspace'
import type { CommandContext } from './command'
import { isTextField } from '../components/textFocus'

/** What commands may look at, as it is now. */
export function commandContext(): CommandContext {
  const { session, readOnly } = workspace.getState()
  const { undoName, redoName } = undoNames()
  const { runId, state } = show.getState()
  const { isShown, lock, tray } = consoleState.getState()
  const isLive = place.getState().screen === 'live' && runId !== null && state.phase !== 'ended'
  return {
    selectedIds: selection.getState().ids,
    place: place.getState(),
    hasSession: session !== null,
    readOnly: readOnly !== null,
    canUndo: isLive ? state.undoableId !== null : undoName !== null,
    canRedo: isLive ? state.redoableId !== null : redoName !== null,
    textFocused: isTextField(document.activeElement),
    gridFocused: gridHasKeys(),
    runPhase: runId === null ? null : state.phase,
    canTakeMinute: minuteAction(state, -1) !== null,
    canSkipNext: skipAction(state) !== null,
    canGoBack: backAction(state) !== null,
    isLocked: isShown && lock.isLocked,
    tray,
  }
}

/** Tells whenever the context may have changed. */
export function onContext(listener: () => void): () => void {
  const stops = [selection, place, workspace, show, consoleState].map((store) => store.subscribe(listener))
  stops.push(gestures.subscribe(listener))
  document.addEventListener('focusin', listener)
  document.addEventListener('focusout', listener)
  stops.push(() => {
    document.removeEventListener('focusin', listener)
    document.removeEventListener('focusout', listener)
  })
  return () => stops.forEach((stop) => stop())
}

let shown: CommandContext | null = null

/** The same object for as long as nothing in it has changed. */
export function steadyContext(): CommandContext {
  const now = commandContext()
  const isSame = shown && Object.entries(now).every(([name, value]) => shown?.[name as keyof CommandContext] === value)
  return isSame && shown ? shown : (shown = now)
}

export const useCommandContext = (): CommandContext => useSyncExternalStore(onContext, steadyContext)
