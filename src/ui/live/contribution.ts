import { backAction, minuteAction, skipAction } from '../../domain/run/pressActions'
import { isOnConsole } from '../commands/command'
import type { Contribution } from '../commands/contributions'
import { place } from '../state/place'
import { consoleState } from './consoleState'
import { show } from './show'
import { redoPress, undoPress } from './undoActions'

/** What commands need from the console: the phase of the run, the open tray, and an undo of its own for presses. */
export const liveContribution: Contribution = {
  context() {
    const { runId, state } = show.getState()
    const { isShown, lock, tray } = consoleState.getState()
    const runPhase = runId === null ? null : state.phase
    return {
      runPhase,
      canTakeMinute: minuteAction(state, -1) !== null,
      canSkipNext: skipAction(state) !== null,
      canGoBack: backAction(state) !== null,
      isLocked: isShown && lock.isLocked,
      tray,
      ...(isOnConsole({ place: place.getState(), runPhase }) && {
        canUndo: state.undoableId !== null,
        canRedo: state.redoableId !== null,
      }),
    }
  },
  subscribe(listener) {
    const stops = [show, consoleState].map((store) => store.subscribe(listener))
    return () => stops.forEach((stop) => stop())
  },
  undo: { isActive: isOnConsole, undo: undoPress, redo: redoPress },
}
