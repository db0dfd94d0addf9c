import { useConsoleState } from '../consoleState'
import { CorrectStrip } from './CorrectStrip'
import { NoteField } from './NoteField'
import classes from './Tray.module.css'

/** What opens below the figure, over the script: never over the clock, nor over what is left. */
export function Tray() {
  const tray = useConsoleState((state) => state.tray)
  if (tray !== 'correct' && tray !== 'note') return null
  return <div className={classes.tray}>{tray === 'correct' ? <CorrectStrip /> : <NoteField />}</div>
}
