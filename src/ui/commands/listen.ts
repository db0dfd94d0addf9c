import { allCommands } from './allCommands'
import { place } from '../state/place'
import { commandContext } from './commandContext'
import { commandFor } from './keybindings'
import { runCommand, runCommandById } from './runCommand'
import { watchTextFocus } from './textFocus'

/** Listens for the commands' keys. What a focused control has dealt with already is left alone. */
export function listenToKeys(): void {
  watchTextFocus()
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return
    const command = commandFor(event, allCommands, commandContext(), window.studio.platform)
    if (!command) return
    event.preventDefault()
    // On the console a key that is held is one press: nothing runs away in the dark.
    if (event.repeat && place.getState().screen === 'live') return
    runCommand(command, event.timeStamp)
  })
}

/** Runs what is chosen in the native menu. */
export const listenToMenu = (): void => void window.studio.on('menu.command', runCommandById)
