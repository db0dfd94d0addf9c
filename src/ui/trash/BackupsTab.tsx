import { IconArchive } from '@tabler/icons-react'
import { useState } from 'react'
import type { BackupInfo } from '../../ipc/backups'
import { ProblemWords } from '../feedback/ProblemWords'
import { EmptyState } from '../components/EmptyState'
import { useTranslation } from '../components/translation'
import { goTo } from '../state/place'
import { backupTime } from './backupActions'
import { BackedUpSessions } from './BackedUpSessions'
import classes from './BackupsTab.module.css'
import { formatBytes } from '../../i18n/formats'
import { useBackupList } from './useBackups'

/** The dated backups and their sessions, each of which can be restored as it was then. */
export function BackupsTab() {
  const { t } = useTranslation()
  const { value: backups, problem } = useBackupList()
  const [chosenId, setChosenId] = useState<string | null>(null)
  if (problem)
    return (
      <p className={classes.said} role="alert">
        <ProblemWords problem={problem} />
      </p>
    )
  if (!backups) return <p className={classes.said}>{t('trash.backup.reading')}</p>
  const chosen = backups.find(({ id }) => id === chosenId) ?? backups.find(({ isReadable }) => isReadable) ?? backups[0]
  if (!chosen)
    return (
      <EmptyState
        icon={<IconArchive size={40} stroke={1.2} />}
        title={t('trash.backup.none')}
        hint={t('trash.backup.noneHint')}
        second={{ label: t('trash.backup.toSettings'), run: () => goTo('settings') }}
      />
    )
  return (
    <div className={classes.split}>
      <div role="radiogroup" aria-label={t('trash.backup.list')} className={classes.backups}>
        {backups.map((backup) => (
          <BackupChoice
            key={backup.id}
            backup={backup}
            isChosen={backup === chosen}
            onChoose={() => setChosenId(backup.id)}
          />
        ))}
      </div>
      <div className={classes.content}>
        <p className={classes.intro}>{t('trash.backup.intro')}</p>
        <BackedUpSessions key={chosen.id} backup={chosen} />
      </div>
    </div>
  )
}

interface ChoiceProps {
  readonly backup: BackupInfo
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function BackupChoice({ backup, isChosen, onChoose }: ChoiceProps) {
  const { t } = useTranslation()
  return (
    <label className={classes.backup} data-chosen={isChosen || undefined}>
      <input type="radio" name="backup" className={classes.radio} checked={isChosen} onChange={onChoose} />
      <span className={classes.time}>{backupTime(backup)}</span>
      <span className={classes.facts}>
        {backup.isReadable
          ? t('trash.backup.facts', { count: backup.sessions, size: formatBytes(backup.bytes) })
          : t('trash.backup.unreadable')}
      </span>
    </label>
  )
}
