import { IconPencilExclamation } from '@tabler/icons-react'
import { openChanges } from '../liveCommands'
import { runCommand } from '../../commands/runCommand'
import { commandKey } from '../../commands/commandWords'
import { useTranslation } from '../../components/translation'
import { useChanges } from './changes'
import classes from '../console/TopLine.module.css'

/** The planner differs from the show. The show changes only when somebody accepts that. */
export function ChangesChip() {
  const { t } = useTranslation()
  const { length: count } = useChanges()
  if (count === 0) return null
  return (
    <button
      type="button"
      className={classes.changes}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => runCommand(openChanges)}
    >
      <IconPencilExclamation size={16} aria-hidden="true" />
      {t('live.changes.chip', { count })} <kbd>{commandKey(openChanges)}</kbd>
    </button>
  )
}
