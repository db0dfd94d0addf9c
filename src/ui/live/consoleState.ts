import { createStore, useStore } from 'zustand'
import { clearStatusMessage } from '../state/statusMessage'
import { leaveField } from '../components/textFocus'
import { unlocked, type Lock } from './lockPress'

/** What can be open above the keys, below the figure; one at a time. None ever covers the clock. */
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

/** How this window's console is set; nothing of it belongs to the run. */
interface ConsoleState {
  /** The console has the window. */
  readonly isShown: boolean
  readonly tray: TrayName | null
  readonly lock: Lock
  /** Epoch ms of the first press of 结束, which waits for its second; null: none does. */
  readonly endingAt: number | null
}

export const consoleState = createStore<ConsoleState>(() => ({
  isShown: false,
  tray: null,
  lock: unlocked,
  endingAt: null,
}))
export const useConsoleState = <T>(select: (state: ConsoleState) => T): T => useStore(consoleState, select)

/** Closes what is open. Its field is left first, as by any other way: what is typed in it is taken over. */
export function closeTray(): void {
  if (consoleState.getState().tray !== null) leaveField()
  consoleState.setState({ tray: null })
}
/** Opens a tray, or closes it when it is open. What was said of the press before would lie over its keys. */
export function toggleTray(tray: TrayName): void {
  clearStatusMessage()
  const isOpen = consoleState.getState().tray === tray
  closeTray()
  if (!isOpen) consoleState.setState({ tray })
}
export const useIsLocked = (): boolean => useConsoleState(({ lock }) => lock.isLocked)
