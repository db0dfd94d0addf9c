import { useTranslation } from 'react-i18next'
import { openDisplays } from '../commands/liveCommands'
import { runCommand } from '../commands/runCommand'
import { useDisplays } from '../state/displays'
import classes from './TopLine.module.css'

/** How many displays are on, and that one has lost its screen; a press shows where each hangs. */
export function DisplaysWord() {
  const { t } = useTranslation()
  const open = useDisplays(({ displays }) => displays.filter(({ isOpen }) => isOpen).length)
  const lost = useDisplays(({ displays }) => displays.filter(({ screenId }) => screenId === null).length)
  return (
    <button
      type="button"
      className={classes.displays}
      data-lost={lost > 0}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => runCommand(openDisplays)}
    >
      {lost > 0 ? t('live.top.displaysLost', { count: lost }) : t('live.top.displays', { count: open })}
    </button>
  )
}
