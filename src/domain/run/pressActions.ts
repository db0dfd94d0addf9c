import { minuteMs } from '../timing/units'
import type { RunAction } from './log/runEvent'
import type { RunState } from './runState'

/** What a key or button of the show does as the run stands; null where it can do nothing. */
type Press = RunAction | null

const isGoing = ({ phase }: RunState): boolean => phase === 'running' || phase === 'paused'

/** 走: begins the show, then the next segment. After the last it does nothing: a show is ended by its own button. */
export function goAction(state: RunState): Press {
  if (state.phase === 'waiting') return state.next ? { type: 'start' } : null
  return isGoing(state) && state.next ? { type: 'go', segmentId: state.next.segment.id } : null
}

/** Back to the segment before the current that is not cut; one that was passed can be gone back to as well. */
export function backAction(state: RunState): Press {
  const { segments, current } = state
  if (!isGoing(state) || !current) return null
  const before = segments.slice(0, segments.indexOf(current)).findLast(({ state: is }) => is !== 'cut')
  return before ? { type: 'jump', segmentId: before.segment.id } : null
}

/** A jump to any segment but the one that is on; what was cut is taken in again with it. Empty: it can do nothing. */
export function jumpActions(state: RunState, segmentId: string): readonly RunAction[] {
  const target = state.segments.find(({ segment }) => segment.id === segmentId)
  if (!isGoing(state) || !target || target.state === 'current') return []
  const jump: RunAction = { type: 'jump', segmentId }
  return target.state === 'cut' ? [{ type: 'cut', segmentId, isCut: false }, jump] : [jump]
}

/** Cuts the next segment. */
export const skipAction = ({ phase, next }: RunState): Press =>
  next && phase !== 'ended' ? { type: 'cut', segmentId: next.segment.id, isCut: true } : null

/** A minute more or less for the current segment; nothing where no time is left to take. */
export function minuteAction({ current, remainingMs }: RunState, minutes: 1 | -1): Press {
  if (!current || (minutes < 0 && remainingMs <= 0)) return null
  return { type: minutes > 0 ? 'extend' : 'trim', segmentId: current.segment.id, byMs: minuteMs }
}

/** Takes back the last thing that counted. */
export const undoAction = ({ undoableId }: RunState): Press =>
  undoableId === null ? null : { type: 'undo', eventId: undoableId }

/** Does again what the last undo took back. */
export const redoAction = ({ redoableId }: RunState): Press =>
  redoableId === null ? null : { type: 'redo', eventId: redoableId }
