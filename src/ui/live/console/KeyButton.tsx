import type { ReactNode } from 'react'
import { type Command, isAvailable } from '../../commands/command'
import { useCommandContext } from '../../commands/commandContext'
import { commandLabel } from '../../commands/commandWords'
import { runCommand } from '../../commands/runCommand'
import { Kbd } from '../../commands/Kbd'
import classes from './KeyButton.module.css'

interface Props {
  readonly command: Command
  /** Shown instead of the command's label if that is too long. */
  readonly label?: string
  readonly tone?: 'plain' | 'armed'
  readonly isOn?: boolean
  readonly children?: ReactNode
}

/**
 * A command as a button, with its key. A mouse press does not focus it, so that the keys stay with the console: Space
 * is GO, and does not press this button again.
 */
export function KeyButton({ command, label = commandLabel(command), tone = 'plain', isOn, children }: Props) {
  const context = useCommandContext()
  return (
    <button
      type="button"
      className={classes.button}
      data-tone={tone}
      aria-pressed={isOn}
      disabled={!isAvailable(command, context)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={({ timeStamp }) => runCommand(command, timeStamp)}
    >
      <span className={classes.label}>{children ?? label}</span>
      {command.keys[0] && <Kbd keys={command.keys[0]} />}
    </button>
  )
}
