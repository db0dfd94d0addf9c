import { minuteMs } from '../timing/units'
import type { RunAction } from './log/runEvent'
import type { RunState } from './runState'

/** What a key or button of the console does in the present state of the run; null if nothing. */
type Press = RunAction | null

const isGoing = ({ phase }: RunState): boolean => phase === 'running' || phase === 'paused'

/** 走: begins the run, then the next segment. After the last one it does nothing: a run is ended by its own button. */
export function goAction(state: RunState): Press {
  if (state.phase === 'waiting') return state.next ? { type: 'start' } : null
  return isGoing(state) && state.next ? { type: 'go', segmentId: state.next.segment.id } : null
}

/** Goes back to the last segment before the current one that is not cut. It may have been passed. */
export function backAction(state: RunState): Press {
  const { segments, current } = state
  if (!isGoing(state) || !current) return null
  const before = segments.slice(0, segments.indexOf(current)).findLast(({ state: is }) => is !== 'cut')
  return before ? { type: 'jump', segmentId: before.segment.id } : null
}

/** Jumps to any segment but the current one; a cut segment is taken back into the run. Empty if it can do nothing. */
export function jumpActions(state: RunState, segmentId: string): readonly RunAction[] {
  const target = state.segments.find(({ segment }) => segment.id === segmentId)
  if (!isGoing(state) || !target || target.state === 'current') return []
  const jump: RunAction = { type: 'jump', segmentId }
  return target.state === 'cut' ? [{ type: 'cut', segmentId, isCut: false }, jump] : [jump]
}

/** Cuts the next segment. */
export const skipAction = ({ phase, next }: RunState): Press =>
  next && phase !== 'ended' ? { type: 'cut', segmentId: next.segment.id, isCut: true } : null

/** A minute more or less for the current segment; null if there is no time left to take. */
export function minuteAction({ current, remainingMs }: RunState, minutes: 1 | -1): Press {
  if (!current || (minutes < 0 && remainingMs <= 0)) return null
  return { type: minutes > 0 ? 'extend' : 'trim', segmentId: current.segment.id, byMs: minuteMs }
}

/** Undoes the last press that had an effect. */
export const undoAction = ({ undoableId }: RunState): Press =>
  undoableId === null ? null : { type: 'undo', eventId: undoableId }

/** Redoes what the last undo took back. */
export const redoAction = ({ redoableId }: RunState): Press =>
  redoableId === null ? null : { type: 'redo', eventId: redoableId }
