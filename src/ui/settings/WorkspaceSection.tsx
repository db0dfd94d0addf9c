import { Button } from '@mantine/core'
import { useState } from 'react'
import { reportFailure } from '../feedback/reportFailure'
import { currentLanguage } from '../../i18n'
import { formatInstant } from '../../i18n/formats'
import { openOtherWorkspace } from './otherWorkspace'
import { ProblemWords } from '../feedback/ProblemWords'
import { saveElsewhere } from './saveElsewhere'
import { useTranslation } from '../components/translation'
import { useWorkspace } from '../state/read'
import { ask } from '../state/studio'
import { OpenedBefore } from './OpenedBefore'
import classes from './SettingsScreen.module.css'

const show = (of: 'workspace' | 'backups'): void => void reportFailure(() => ask('folder.show', { of }))

export function WorkspaceSection() {
  const { t } = useTranslation()
  const folder = useWorkspace(({ opened }) => opened?.folder ?? '')
  const newestAt = useWorkspace(({ opened }) => opened?.backup.newestAt ?? null)
  const problem = useWorkspace(({ opened }) => opened?.backup.problem ?? null)
  const [isBackingUp, setBackingUp] = useState(false)
  const backUp = async () => {
    setBackingUp(true)
    await reportFailure(() => ask('backup.make'))
    setBackingUp(false)
  }
  return (
    <>
      <div className={classes.row}>
        <span className={classes.label}>{t('settings.folder')}</span>
        <span className={classes.path}>{folder}</span>
      </div>
      <div className={classes.row}>
        <span className={classes.label}>{t('settings.backup')}</span>
        <span>
          {newestAt === null
            ? t('settings.noBackup')
            : t('settings.newestBackup', { time: formatInstant(newestAt, currentLanguage()) })}
        </span>
      </div>
      {problem && (
        <p className={classes.failed} role="alert">
          {t('settings.backupFailed')} <ProblemWords problem={problem} />
        </p>
      )}
      <p className={classes.hint}>{t('settings.backupHint')}</p>
      <div className={classes.actions}>
        <Button onClick={() => show('workspace')}>{t('settings.showFolder')}</Button>
        <Button loading={isBackingUp} onClick={() => void backUp()}>
          {t('settings.backUpNow')}
        </Button>
        <Button disabled={newestAt === null} onClick={() => show('backups')}>
          {t('settings.showBackups')}
        </Button>
        <Button onClick={() => void openOtherWorkspace()}>{t('settings.openOther')}</Button>
        <Button onClick={() => void saveElsewhere()}>{t('settings.saveElsewhere')}</Button>
      </div>
      <OpenedBefore />
    </>
  )
}
