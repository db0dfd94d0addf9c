import type { ReactNode } from 'react'
import { type Command, isAvailable } from '../../commands/command'
import { useCommandContext } from '../../commands/commandContext'
import { commandLabel } from '../../commands/commandWords'
import { runCommand } from '../../commands/runCommand'
import { Kbd } from '../../commands/Kbd'
import classes from './KeyButton.module.css'

interface Props {
  readonly command: Command
  /** In place of the command's own label, where that would be too long. */
  readonly label?: string
  readonly tone?: 'plain' | 'armed'
  readonly isOn?: boolean
  readonly children?: ReactNode
}

/**
 * A command as a button, with its key. It never takes the focus by a press of the mouse, so that the keys stay the
 * console's: Space is GO, not this button once more.
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
