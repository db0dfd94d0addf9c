import { ActionIcon } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { tByName } from '../../../i18n'
import { runCommand } from '../../commands/runCommand'
import { redoCommand, undoCommand } from '../../commands/undoCommands'
import { useTranslation } from '../../components/translation'
import { useUndo } from '../../state/edit'
import classes from './TopBar.module.css'

export function UndoButtons() {
  const { t } = useTranslation()
  const { undoName, redoName } = useUndo()
  const undoTitle = undoName === null ? t('shell.topbar.undoNone') : t('shell.topbar.undo', { name: tByName(undoName) })
  const redoTitle = redoName === null ? t('shell.topbar.redoNone') : t('shell.topbar.redo', { name: tByName(redoName) })
  return (
    <div className={classes.undo}>
      <ActionIcon
        variant="subtle"
        color="gray"
        disabled={undoName === null}
        aria-label={undoTitle}
        title={undoTitle}
        onClick={() => runCommand(undoCommand)}
      >
        <IconArrowBackUp size={18} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        disabled={redoName === null}
        aria-label={redoTitle}
        title={redoTitle}
        onClick={() => runCommand(redoCommand)}
      >
        <IconArrowForwardUp size={18} aria-hidden="true" />
      </ActionIcon>
    </div>
  )
}
