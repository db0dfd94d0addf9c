import { Button } from '@mantine/core'
import { useState } from 'react'
import type { BackupInfo } from '../../../ipc/backups'
import { useTranslation } from '../../components/translation'
import { restoreWorkspace } from '../../state/open'
import { backupTime } from '../../trash/backupActions'
import { formatBytes } from '../../../i18n/formats'
import { failWith } from '../../state/appState'
import classes from './StartPage.module.css'

interface Props {
  /** The readable ones, newest first. */
  readonly backups: readonly BackupInfo[]
  readonly folder: string
  readonly isBusy: boolean
  readonly onBegin: () => void
}

/** The data of a workspace is gone but backups exist: offers the newest, and the others. */
export function LostStart({ backups, folder, isBusy, onBegin }: Props) {
  const { t } = useTranslation()
  const [chosenId, setChosenId] = useState(backups[0]?.id ?? '')
  const chosen = backups.find(({ id }) => id === chosenId) ?? backups[0]
  if (!chosen) return null
  const time = backupTime(chosen)
  const restore = () => {
    onBegin()
    restoreWorkspace(chosen.id).catch(failWith)
  }
  return (
    <>
      <p className={classes.text}>{t('shell.start.lostIntro', { folder, time, count: chosen.sessions })}</p>
      {backups.length > 1 && (
        <label className={classes.text}>
          {t('shell.start.otherBackup')}{' '}
          <select
            className={classes.select}
            value={chosen.id}
            disabled={isBusy}
            onChange={(event) => setChosenId(event.currentTarget.value)}
          >
            {backups.map((backup) => (
              <option key={backup.id} value={backup.id}>
                {backupTime(backup)} ·{' '}
                {t('trash.backup.facts', { count: backup.sessions, size: formatBytes(backup.bytes) })}
              </option>
            ))}
          </select>
        </label>
      )}
      <Button variant="filled" size="md" autoFocus disabled={isBusy} onClick={restore}>
        {t('shell.start.restore', { time })}
      </Button>
      <p className={classes.folder}>{t('shell.start.restoreHint')}</p>
      <p className={classes.text}>{t('shell.start.orNew')}</p>
    </>
  )
}
