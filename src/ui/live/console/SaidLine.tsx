import { useStatusMessage } from '../../state/statusMessage'
import classes from './SaidLine.module.css'

/**
 * What the last press did, if nothing else shows it. The status bar, which says so elsewhere, is behind the console.
 */
export function SaidLine() {
  const said = useStatusMessage()
  return (
    <p className={classes.line} role="status">
      {said}
    </p>
  )
}
