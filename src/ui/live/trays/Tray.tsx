import { useConsoleState } from '../consoleState'
import { CorrectionTray } from './CorrectionTray'
import { NoteField } from './NoteField'
import classes from './Tray.module.css'

/** Opens below the figure, over the script: never over the clock or the remaining time. */
export function Tray() {
  const tray = useConsoleState((state) => state.tray)
  if (tray !== 'correct' && tray !== 'note') return null
  return <div className={classes.tray}>{tray === 'correct' ? <CorrectionTray /> : <NoteField />}</div>
}
