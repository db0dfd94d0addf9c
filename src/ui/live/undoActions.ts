import { showStatusMessage } from '../state/statusMessage'
import { reportFailure } from '../feedback/reportFailure'
import { foldRun } from '../../domain/run/log/foldRun'
import { redoAction, undoAction } from '../../domain/run/pressActions'
import type { RunAction, RunEvent } from '../../domain/run/log/runEvent'
import { t } from '../../i18n'
import { stepClock, noteClockChange } from '../state/showClock'
import { ask } from '../state/studio'
import { press } from './liveActions'
import { show } from './show'
import { writeNote } from './trays/typedNote'

const eventOf = (eventId: string | null): RunEvent | undefined => show.getState().log.find(({ id }) => id === eventId)

/** Undoes the last press; a message says what it was. */
export function undoPress(): void {
  // A half-typed note is the last thing that was done.
  writeNote()
  const { state } = show.getState()
  void reportFailure(() =>
    take(undoAction(state), eventOf(state.undoableId), -1, (what) => t('live.said.undone', { what })),
  )
}

/** Redoes what undo took back last. */
export function redoPress(): void {
  writeNote()
  const { state } = show.getState()
  const undo = eventOf(state.redoableId)
  const event = undo?.type === 'undo' ? eventOf(undo.eventId) : undefined
  void reportFailure(() => take(redoAction(state), event, 1, (what) => t('live.said.redone', { what })))
}

/** Steps the show clock when such a step is undone (`sign` −1) or redone. The opposite choice is then offered. */
async function take(
  action: RunAction | null,
  event: RunEvent | undefined,
  sign: 1 | -1,
  words: (what: string) => string,
) {
  if (!action || !event) return
  if (event.type === 'clock') {
    const byMs = sign * event.byMs
    await pressWithClock(
      () => ask('clock.step', byMs),
      () => action,
    )
    noteClockChange({ reason: sign < 0 ? 'jump' : 'followed', byMs: event.byMs })
  } else press(action)
  showStatusMessage(words(t(`live.event.${event.type}`)))
}

/** Has the clock set, then writes the press by the new time. */
async function pressWithClock(set: () => Promise<number>, action: (byMs: number) => RunAction): Promise<void> {
  const { byMs, at } = await stepClock(set)
  press(action(byMs), at)
}

/** 按系统时间: sets the show clock and moves all earlier presses with it, so that no timer changes. */
export async function followSystemClock(): Promise<void> {
  await pressWithClock(
    () => ask('clock.follow'),
    (byMs) => {
      noteClockChange({ reason: 'followed', byMs })
      return { type: 'clock', byMs }
    },
  )
}

/**
 * Undoes the last choice to follow the system's clock, whatever was pressed since. The choice is then offered again.
 */
export async function unfollowSystemClock(): Promise<void> {
  const { plan, log } = show.getState()
  const step = foldRun(plan, log).counted.findLast(({ type }) => type === 'clock')
  if (step?.type !== 'clock') return
  await take({ type: 'undo', eventId: step.id }, eventOf(step.id), -1, (what) => t('live.said.undone', { what }))
}
