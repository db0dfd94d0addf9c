import { isAvailable } from '../../commands/command'
import { useCommandContext } from '../../commands/commandContext'
import { goNext } from '../liveCommands'
import { runCommand } from '../../commands/runCommand'
import { commandKey } from '../../commands/commandWords'
import { useTranslation } from '../../components/translation'
import classes from './GoButton.module.css'
import { useShow } from '../show'

/** 走: the largest button, with the segment that it starts. */
export function GoButton() {
  const { t } = useTranslation()
  const context = useCommandContext()
  const { phase, next } = useShow(({ state }) => ({
    phase: state.phase,
    next: (state.phase === 'waiting' ? state.segments.find(({ state: is }) => is === 'upcoming') : state.next)?.segment
      .title,
  }))
  return (
    <button
      type="button"
      className={classes.go}
      disabled={!isAvailable(goNext, context) || next === undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={({ timeStamp }) => runCommand(goNext, timeStamp)}
    >
      <span className={classes.word}>{t(phase === 'waiting' ? 'live.keys.start' : 'live.keys.go')}</span>
      <span className={classes.next}>{next ?? t('live.keys.nothingNext')}</span>
      <kbd className={classes.key}>{commandKey(goNext)}</kbd>
    </button>
  )
}
