import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { languages } from '../../i18n'
import { useTranslation } from '../components/translation'
import { createWorkspace } from '../state/open'
import { setPreferences, usePreferences } from '../state/preferences'
import { failWith } from './appState'
import { Brand } from './Brand'
import classes from './StartPage.module.css'

/** A fresh machine: asks once whether to begin with the sample or with nothing. */
export function FirstStart({ folder }: { folder: string }) {
  const { t } = useTranslation()
  const language = usePreferences((preferences) => preferences.language)
  const [isCreating, setCreating] = useState(false)
  const create = (content: 'sample' | 'empty') => {
    setCreating(true)
    createWorkspace(content).catch(failWith)
  }
  return (
    <main className={classes.page} aria-busy={isCreating}>
      <Brand />
      <h1 className={classes.title}>{t('shell.start.title')}</h1>
      <p className={classes.text}>{t('shell.start.intro')}</p>
      <div className={classes.choices}>
        <button
          type="button"
          autoFocus
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
      <SegmentedControl
        size="xs"
        aria-label={t('settings.language')}
        value={language}
        onChange={(next) => setPreferences({ language: next })}
        data={languages.map((value) => ({ value, label: t(`settings.languages.${value}`) }))}
      />
      <p className={classes.folder} role="status">
        {isCreating ? t('shell.start.creating') : t('shell.start.folder', { folder })}
      </p>
    </main>
  )
}
