import { Button, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { languages } from '../../../i18n'
import type { BackupInfo } from '../../../ipc/backups'
import { useTranslation } from '../../components/translation'
import { createWorkspace } from '../../state/open'
import { setPreferences, usePreferences } from '../../state/preferences'
import { useBackupList } from '../../trash/useBackups'
import { failWith } from '../../state/appState'
import { Brand } from './Brand'
import { LostStart } from './LostStart'
import { Notices } from '../frame/Notices'
import { openOtherWorkspace } from '../../settings/otherWorkspace'
import classes from './StartPage.module.css'

/**
 * There is no workspace yet: asks whether to begin with the sample, with nothing, or in another workspace. If backups
 * of an earlier one exist, they come first.
 */
export function FirstStart({ folder }: { folder: string }) {
  const backups = useBackupList()
  // The first choice must not change under the pointer.
  if (backups.value === null && backups.problem === null) return null
  return <Offers folder={folder} backups={(backups.value ?? []).filter(({ isReadable }) => isReadable)} />
}

interface OffersProps {
  readonly folder: string
  readonly backups: readonly BackupInfo[]
}

function Offers({ folder, backups }: OffersProps) {
  const { t } = useTranslation()
  const language = usePreferences((preferences) => preferences.language)
  const [isCreating, setCreating] = useState(false)
  const isLost = backups.length > 0
  const create = (content: 'sample' | 'empty') => {
    setCreating(true)
    createWorkspace(content).catch(failWith)
  }
  return (
    <main className={classes.page} aria-busy={isCreating}>
      <Brand />
      <h1 className={classes.title}>{t(isLost ? 'shell.start.lostTitle' : 'shell.start.title')}</h1>
      {isLost ? (
        <LostStart folder={folder} backups={backups} isBusy={isCreating} onBegin={() => setCreating(true)} />
      ) : (
        <p className={classes.text}>{t('shell.start.intro')}</p>
      )}
      <div className={classes.choices}>
        <button
          type="button"
          autoFocus={!isLost}
          className={classes.choice}
          disabled={isCreating}
          onClick={() => create('sample')}
        >
          <span className={classes.choiceTitle}>{t('shell.start.sample')}</span>
          <span className={classes.choiceHint}>{t('shell.start.sampleHint')}</span>
        </button>
        <button type="button" className={classes.choice} disabled={isCreating} onClick={() => create('empty')}>
          <span className={classes.choiceTitle}>{t('shell.start.empty')}</span>
          <span className={classes.choiceHint}>{t('shell.start.emptyHint')}</span>
        </button>
      </div>
      <Button disabled={isCreating} onClick={() => void openOtherWorkspace()}>
        {t('shell.start.openOther')}
      </Button>
      <SegmentedControl
        size="xs"
        aria-label={t('settings.language')}
        value={language}
        onChange={(next) => setPreferences({ language: next })}
        data={languages.map((value) => ({ value, label: t(`settings.languages.${value}`) }))}
      />
      <p className={classes.folder} role="status">
        {isCreating
          ? t(isLost ? 'shell.start.restoring' : 'shell.start.creating')
          : t('shell.start.folder', { folder })}
      </p>
      <Notices />
    </main>
  )
}
