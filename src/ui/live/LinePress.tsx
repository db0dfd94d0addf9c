import type { Command } from '../commands/command'
import { Kbd } from '../components/Kbd'
import { useIsChosen } from './chosenLine'
import classes from './LinePress.module.css'

interface Props {
  /** What its key does; the key is shown on the chosen line alone. */
  readonly command: Command
  readonly lineId: string
  readonly label: string
  readonly onPress: () => void
}

/** A small press on a line. By mouse it takes no focus, so that Space and Enter stay GO. */
export function LinePress({ command, lineId, label, onPress }: Props) {
  const isChosen = useIsChosen(lineId)
  return (
    <button
      type="button"
      className={classes.press}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {label}
      {isChosen && command.keys[0] && <Kbd keys={command.keys[0]} />}
    </button>
  )
}
