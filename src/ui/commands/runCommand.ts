import { told } from '../feedback/reportFailure'
import { allCommands } from '../shell/commands/allCommands'
import { isAvailable, type Command } from './command'
import { commandContext } from './commandContext'
import { holdsDraft, leaveField } from '../components/textFocus'

/**
 * Runs the command if it can run now; what fails is said in a notice. `pressedMs` is the `timeStamp` of the event that
 * asked for it.
 */
export function runCommand(command: Command, pressedMs = performance.now()): void {
  const context = commandContext()
  if (!isAvailable(command, context)) return
  if (!command.keepsDraft && holdsDraft()) leaveField()
  void told(() => command.run(context, pressedMs))
}

export function runCommandById(id: string): void {
  const command = allCommands.find((one) => one.id === id)
  if (command) runCommand(command)
}
