import { showStatusMessage, clearStatusMessage } from '../state/statusMessage'
import { t } from '../../i18n'
import { minuteAction, backAction, goAction, jumpActions, skipAction } from '../../domain/run/pressActions'
import { pressGuard } from '../../domain/run/pressGuard'
import type { RunAction } from '../../domain/run/log/runEvent'
import type { RunState } from '../../domain/run/runState'
import { minuteMs, secondMs } from '../../domain/timing/units'
import { appendEvent, appendTogether } from '../state/run'
import { showNow } from '../state/showClock'
import { closeTray, consoleState } from './consoleState'
import { pressLock, unlocked, unlockMs } from './lockPress'
import { show } from './show'
import { toSpeaker, type StageSettings } from './trays/stageMessage'
import { writeNote } from './trays/typedNote'

/** Runs before each press: writes a half-typed note and clears the message about the press before. */
function settle(): void {
  writeNote()
  clearStatusMessage()
}

/**
 * Writes an event to the run's log, at the show clock's time (or at `at`, epoch ms, by the clock as it is set then).
 */
export function press(action: RunAction, at?: number): void {
  settle()
  appendEvent(action, at === undefined ? {} : { at })
}

/** Writes several events as one press, which one undo takes back. */
export function pressTogether(actions: readonly RunAction[]): void {
  settle()
  appendTogether(actions)
}

const state = () => show.getState().state

const goGuard = pressGuard()

/**
 * 走, or 开始 while the show waits. The guard compares when keys were pressed: a window that was busy may handle two
 * presses of a double tap long after each other.
 */
export function go(pressedMs: number): void {
  if (goGuard.passes(pressedMs)) pressOf(goAction)
}

/** Opening the console counts as a press: a double tap must not also start the show. */
export const holdGo = (pressedMs: number): boolean => goGuard.passes(pressedMs)

/** Does what a key does in the run's present state; in some states that is nothing. */
function pressOf(action: (state: RunState) => RunAction | null): void {
  const pressed = action(state())
  if (pressed) press(pressed)
}

export const togglePause = (): void => press({ type: state().phase === 'paused' ? 'resume' : 'pause' })
export const addMinutes = (minutes: 1 | -1): void => pressOf((now) => minuteAction(now, minutes))
/** Restores a cut segment. */
export const restore = (segmentId: string): void => press({ type: 'cut', segmentId, isCut: false })
export const goToPrevious = (): void => pressOf(backAction)

/** Jumps to a segment; false if it is already current. A cut segment is restored first, and a message says so. */
export function jumpTo(segmentId: string): boolean {
  const actions = jumpActions(state(), segmentId)
  const target = state().segments.find(({ segment }) => segment.id === segmentId)
  if (actions.length === 0 || !target) return false
  closeTray()
  pressTogether(actions)
  if (target.state === 'cut') showStatusMessage(t('live.said.jumpedToCut', { title: target.segment.title }))
  return true
}

export function cutNext(): void {
  const title = state().next?.segment.title
  pressOf(skipAction)
  if (title !== undefined) showStatusMessage(t('live.said.skipped', { title }))
}

/** Moves the last press to when it really happened, if it is still the last one. */
export function correctPress(eventId: string, realAt: number): void {
  if (eventId !== state().lastPressId) return cancelCorrecting()
  closeTray()
  press({ type: 'correct', eventId, realAt })
}

/** Closes the strip of 忘按了 because its press is no longer the last, and says why. */
export function cancelCorrecting(): void {
  closeTray()
  showStatusMessage(t('live.said.notLast'))
}

/** Does nothing once the show has started: leaving the delay field may call this. */
export const delayStart = (startAt: number): void => {
  if (state().phase === 'waiting') press({ type: 'delay', startAt })
}

/** How far one press of 推迟 delays the start. */
const delayMs = 5 * minuteMs
export const delayByFive = (): void => delayStart(state().startAt + delayMs)

/** Shows a message on the displays of the stage. */
export function sendMessage(text: string, { target, style, staysMs }: StageSettings): void {
  press({ type: 'message', target, style, text, untilAt: staysMs === null ? null : showNow() + staysMs })
}

const presets = ['twoMinutes', 'windUp'] as const
/**
 * Presets always go to the speaker, whatever the custom message was last aimed at: their keys are pressed without
 * looking.
 */
export const sendPreset = (at: 0 | 1): void => sendMessage(t(`live.stage.preset.${presets[at]}`), toSpeaker)

export const clearMessages = (): void =>
  pressTogether(state().messages.map(({ id }) => ({ type: 'clearMessage', messageId: id })))

/** Checks somebody in or out, and says which. */
export function checkIn({ id: whoId, name }: { readonly id: string; readonly name: string }, isHere: boolean): void {
  press({ type: 'checkIn', whoId, isHere })
  showStatusMessage(t(isHere ? 'live.said.checkedIn' : 'live.said.checkedOut', { name }))
}

/** How long the first press of 结束 waits for the second, in ms. */
const endWaitsMs = 4 * secondMs

/** 结束 takes two presses: the first only arms it for a moment. */
export function pressEnd(): void {
  const { endingAt } = consoleState.getState()
  if (endingAt !== null) {
    consoleState.setState({ endingAt: null, tray: null })
    return press({ type: 'end' })
  }
  const armedAt = Date.now()
  consoleState.setState({ endingAt: armedAt })
  setTimeout(() => consoleState.setState((now) => (now.endingAt === armedAt ? { endingAt: null } : now)), endWaitsMs)
}

/** L locks. Held for a second, or pressed twice, it unlocks. */
export function pressL(): void {
  const wasLocked = consoleState.getState().lock.isLocked
  consoleState.setState(({ lock }) => ({ lock: pressLock(lock, Date.now()), tray: null, endingAt: null }))
  if (!wasLocked) return
  const held = setTimeout(() => consoleState.setState({ lock: unlocked }), unlockMs)
  const release = () => clearTimeout(held)
  window.addEventListener('keyup', release, { once: true })
  window.addEventListener('pointerup', release, { once: true })
}
