import { reportFailure } from '../feedback/reportFailure'
import { isAvailable, type Command } from './command'
import { commandContext } from './commandContext'
import { holdsDraft, leaveField } from '../components/textFocus'

/**
 * Runs the command if it is available; a failure is shown in a notice. `pressedMs` is the `timeStamp` of the event that
 * triggered it.
 */
export function runCommand(command: Command, pressedMs = performance.now()): void {
  const context = commandContext()
  if (!isAvailable(command, context)) return
  if (!command.keepsDraft && holdsDraft()) leaveField()
  void reportFailure(() => command.run(context, pressedMs))
}
