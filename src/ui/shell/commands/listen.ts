import { allCommands } from './allCommands'
import { consoleState } from '../../live/consoleState'
import { place } from '../../state/place'
import { clickerKeys } from '../../commands/clickerKeys'
import { commandContext } from '../../commands/commandContext'
import { goNext } from '../../live/liveCommands'
import { commandFor, matches } from '../../commands/keybindings'
import { runCommand } from '../../commands/runCommand'
import { redoCommand, undoCommand } from '../../commands/undoCommands'
import { isTextField, watchTextFocus } from '../../components/textFocus'

const platform = () => window.studio.platform

const isUndoKey = (event: KeyboardEvent): boolean =>
  [undoCommand, redoCommand].some(({ keys }) => keys.some((one) => matches(one, event, platform())))

/**
 * On the console these keys lose their browser defaults too, such as scrolling the script; Esc closes the open tray.
 */
const isClickerKey = (event: KeyboardEvent): boolean =>
  event.key !== 'Escape' &&
  consoleState.getState().isShown &&
  clickerKeys.some((keys) => matches(keys, event, platform()))

function runCommandById(id: string): void {
  const command = allCommands.find((one) => one.id === id)
  if (command) runCommand(command)
}

/** Listens for the commands' keys. Events that a focused control has already handled are ignored. */
export function listenToKeys(): void {
  watchTextFocus()
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return
    const command = commandFor(event, allCommands, commandContext(), platform())
    // With nothing to undo, Chromium would undo changes in fields that were left long ago.
    const isIdle = !command && !isTextField(document.activeElement)
    if (isIdle && (isUndoKey(event) || isClickerKey(event))) event.preventDefault()
    if (!command) return
    event.preventDefault()
    // On the console a key that is held down is one press: nothing repeats by accident.
    if (event.repeat && place.getState().screen === 'live') return
    runCommand(command, event.timeStamp)
  })
}

/** A key of GO pressed on a display, handled as if pressed here; ignored if the console is not shown. */
export const listenToDisplays = (): void =>
  void window.studio.on('run.go', () => {
    if (consoleState.getState().isShown) runCommandById(goNext.id)
  })

/** Runs the command chosen in the native menu. */
export const listenToMenu = (): void => void window.studio.on('menu.command', runCommandById)
