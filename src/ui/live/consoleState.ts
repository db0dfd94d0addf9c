import { createStore, useStore } from 'zustand'
import { clearStatusMessage } from '../state/statusMessage'
import { leaveField } from '../components/textFocus'
import { unlocked, type Lock } from './lockPress'

/** The trays that can open above the keys and below the figure, one at a time. None covers the clock. */
export const trays = [
  'jump',
  'correct',
  'message',
  'delay',
  'checkIn',
  'recovery',
  'changes',
  'displays',
  'note',
] as const
export type TrayName = (typeof trays)[number]

/** How this window's console is set. None of it belongs to the run. */
interface ConsoleState {
  /** The console fills the window. */
  readonly isShown: boolean
  readonly tray: TrayName | null
  readonly lock: Lock
  /** Epoch ms of the first press of 结束, which waits for the second; null: there was none. */
  readonly endingAt: number | null
}

export const consoleState = createStore<ConsoleState>(() => ({
  isShown: false,
  tray: null,
  lock: unlocked,
  endingAt: null,
}))
export const useConsoleState = <T>(select: (state: ConsoleState) => T): T => useStore(consoleState, select)

/** Closes the open tray. Its field is blurred first, so that what is typed in it is committed. */
export function closeTray(): void {
  if (consoleState.getState().tray !== null) leaveField()
  consoleState.setState({ tray: null })
}
/** Opens a tray, or closes it if it is open. The message about the last press goes: it would cover the tray's keys. */
export function toggleTray(tray: TrayName): void {
  clearStatusMessage()
  const isOpen = consoleState.getState().tray === tray
  closeTray()
  if (!isOpen) consoleState.setState({ tray })
}
export const useIsLocked = (): boolean => useConsoleState(({ lock }) => lock.isLocked)
