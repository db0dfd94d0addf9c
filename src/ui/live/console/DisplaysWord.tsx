import { IconDeviceProjector } from '@tabler/icons-react'
import { commandLabel } from '../../commands/commandWords'
import { openDisplays } from '../liveCommands'
import { runCommand } from '../../commands/runCommand'
import { useTranslation } from '../../components/translation'
import { useDisplays } from '../../state/displays'
import classes from './TopLine.module.css'

/** How many displays are on, and whether one has lost its screen; a press opens the list. */
export function DisplaysWord() {
  const { t } = useTranslation()
  const open = useDisplays(({ displays }) => displays.filter(({ isOpen }) => isOpen).length)
  const lost = useDisplays(
    ({ displays }) => displays.filter(({ isOpen, screenId }) => isOpen && screenId === null).length,
  )
  return (
    <button
      type="button"
      className={classes.displays}
      data-lost={lost > 0}
      title={commandLabel(openDisplays)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => runCommand(openDisplays)}
    >
      <IconDeviceProjector size={16} aria-hidden="true" />
      {lost > 0 ? t('live.top.displaysLost', { count: lost }) : t('live.top.displays', { count: open })}
    </button>
  )
}
