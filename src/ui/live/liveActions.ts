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

/** Before each press: a note that is half typed is written, and what was said of the press before it goes. */
function settle(): void {
  writeNote()
  clearStatusMessage()
}

/** Writes what was pressed into the run's log, at the show clock (or `at`, epoch ms, by the clock as it is set then). */
export function press(action: RunAction, at?: number): void {
  settle()
  appendEvent(action, at === undefined ? {} : { at })
}

/** The same for what is pressed as one, and undone as one. */
export function pressTogether(actions: readonly RunAction[]): void {
  settle()
  appendTogether(actions)
}

const state = () => show.getState().state

const goGuard = pressGuard()

/**
 * 走, or 开始 while the show waits. The guard goes by when it was pressed: a window that stood still comes to two presses
 * of one finger long after one another.
 */
export function go(pressedMs: number): void {
  if (goGuard.passes(pressedMs)) pressOf(goAction)
}

/** What opens the console counts as a press too: the same finger again must not start the show. */
export const holdGo = (pressedMs: number): boolean => goGuard.passes(pressedMs)

/** Presses what a key does as the run stands; some do nothing. */
function pressOf(action: (state: RunState) => RunAction | null): void {
  const pressed = action(state())
  if (pressed) press(pressed)
}

export const togglePause = (): void => press({ type: state().phase === 'paused' ? 'resume' : 'pause' })
export const addMinutes = (minutes: 1 | -1): void => pressOf((now) => minuteAction(now, minutes))
/** Takes in again what was cut. */
export const restore = (segmentId: string): void => press({ type: 'cut', segmentId, isCut: false })
export const goToPrevious = (): void => pressOf(backAction)

/** Jumps to a segment; false where it is on already. One that was cut is taken in again, which is said. */
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

/** Moves the press to when it really happened, as long as it is the last one. */
export function correctPress(eventId: string, realAt: number): void {
  if (eventId !== state().lastPressId) return giveUpCorrecting()
  closeTray()
  press({ type: 'correct', eventId, realAt })
}

/** Closes the strip of 忘按了, whose press is not the last any more, and says why. */
export function giveUpCorrecting(): void {
  closeTray()
  showStatusMessage(t('live.said.notLast'))
}

/** Not once the show has begun: its field may be left by that. */
export const delayStart = (startAt: number): void => {
  if (state().phase === 'waiting') press({ type: 'delay', startAt })
}

/** How much 推迟 puts the start off at a press. */
const delayMs = 5 * minuteMs
export const delayByFive = (): void => delayStart(state().startAt + delayMs)

/** Shows a message on the stage. */
export function sendMessage(text: string, { target, style, staysMs }: StageSettings): void {
  press({ type: 'message', target, style, text, untilAt: staysMs === null ? null : showNow() + staysMs })
}

const presets = ['twoMinutes', 'windUp'] as const
/** A preset is for the speaker, whatever one's own words were last sent to: its key is pressed without looking. */
export const sendPreset = (at: 0 | 1): void => sendMessage(t(`live.stage.preset.${presets[at]}`), toSpeaker)

export const clearMessages = (): void =>
  pressTogether(state().messages.map(({ id }) => ({ type: 'clearMessage', messageId: id })))

/** Ticks somebody as here, or takes the tick away; which of the two is said. */
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

/** L locks; held for a second or typed twice it unlocks. */
export function pressL(): void {
  const wasLocked = consoleState.getState().lock.isLocked
  consoleState.setState(({ lock }) => ({ lock: pressLock(lock, Date.now()), tray: null, endingAt: null }))
  if (!wasLocked) return
  const held = setTimeout(() => consoleState.setState({ lock: unlocked }), unlockMs)
  const release = () => clearTimeout(held)
  window.addEventListener('keyup', release, { once: true })
  window.addEventListener('pointerup', release, { once: true })
}
