import classes from './LinePress.module.css'

interface Props {
  readonly label: string
  readonly onPress: () => void
}

/** A small button on a line. The mouse does not focus it, so that Space and Enter stay GO; its key is in `LineKeys`. */
export function LinePress({ label, onPress }: Props) {
  return (
    <button
      type="button"
      className={classes.press}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {label}
    </button>
  )
}
