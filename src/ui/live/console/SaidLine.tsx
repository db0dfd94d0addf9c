import { useStatusMessage } from '../../state/statusMessage'
import classes from './SaidLine.module.css'

/** What the last press did, where it is seen nowhere else: the status bar that says so elsewhere is behind the console. */
export function SaidLine() {
  const said = useStatusMessage()
  return (
    <p className={classes.line} role="status">
      {said}
    </p>
  )
}
