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

/** On the console they do nothing of the browser's own either, such as to scroll the script; Esc closes what is open. */
const isClickerKey = (event: KeyboardEvent): boolean =>
  event.key !== 'Escape' &&
  consoleState.getState().isShown &&
  clickerKeys.some((keys) => matches(keys, event, platform()))

function runCommandById(id: string): void {
  const command = allCommands.find((one) => one.id === id)
  if (command) runCommand(command)
}

/** Listens for the commands' keys. What a focused control has dealt with already is left alone. */
export function listenToKeys(): void {
  watchTextFocus()
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return
    const command = commandFor(event, allCommands, commandContext(), platform())
    // Where there is nothing to undo, Chromium would take back what it knows of fields that were left long ago.
    const isIdle = !command && !isTextField(document.activeElement)
    if (isIdle && (isUndoKey(event) || isClickerKey(event))) event.preventDefault()
    if (!command) return
    event.preventDefault()
    // On the console a key that is held is one press: nothing runs away in the dark.
    if (event.repeat && place.getState().screen === 'live') return
    runCommand(command, event.timeStamp)
  })
}

/** A key of GO that was pressed on a display, as if it had been pressed here: not where the console is not shown. */
export const listenToDisplays = (): void =>
  void window.studio.on('run.go', () => {
    if (consoleState.getState().isShown) runCommandById(goNext.id)
  })

/** Runs what is chosen in the native menu. */
export const listenToMenu = (): void => void window.studio.on('menu.command', runCommandById)
