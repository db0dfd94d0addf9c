import { allCommands } from './allCommands'
import { consoleState } from '../live/consoleState'
import { place } from '../state/place'
import { commandContext } from './commandContext'
import { goNext } from './liveCommands'
import { commandFor, matches } from './keybindings'
import { runCommand, runCommandById } from './runCommand'
import { redoCommand, undoCommand } from './undoCommands'
import { isTextField, watchTextFocus } from './textFocus'

const isUndoKey = (event: KeyboardEvent): boolean =>
  [undoCommand, redoCommand].some(({ keys }) => keys.some((one) => matches(one, event, window.studio.platform)))

/** Listens for the commands' keys. What a focused control has dealt with already is left alone. */
export function listenToKeys(): void {
  watchTextFocus()
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return
    const command = commandFor(event, allCommands, commandContext(), window.studio.platform)
    // Where there is nothing to undo, Chromium would take back what it knows of fields that were left long ago.
    if (!command && isUndoKey(event) && !isTextField(document.activeElement)) event.preventDefault()
    if (!command) return
    event.preventDefault()
    // On the console a key that is held is one press: nothing runs away in the dark.
    if (event.repeat && place.getState().screen === 'live') return
    runCommand(command, event.timeStamp)
  })
}

/** A key of GO that was pressed on a display, as if it had been pressed here: not where the console is not shown. */
export const listenToDisplays = (): void =>
  void window.studio.on('show.go', () => {
    if (consoleState.getState().isShown) runCommandById(goNext.id)
  })

/** Runs what is chosen in the native menu. */
export const listenToMenu = (): void => void window.studio.on('menu.command', runCommandById)
