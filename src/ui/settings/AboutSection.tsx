import { Button } from '@mantine/core'
import { useState } from 'react'
import { openPanel } from '../state/appState'
import { useTranslation } from '../components/translation'
import { NoticesDialog } from './NoticesDialog'
import classes from './SettingsScreen.module.css'

export function AboutSection() {
  const { t } = useTranslation()
  const [isReading, setReading] = useState(false)
  return (
    <>
      <p className={classes.hint}>
        {t('settings.version', { version: window.studio.version })} · {t('settings.offline')}
      </p>
      <div className={classes.actions}>
        <Button onClick={() => openPanel('shortcuts')}>{t('settings.shortcuts')}</Button>
        <Button onClick={() => setReading(true)}>{t('settings.notices')}</Button>
      </div>
      {isReading && <NoticesDialog onClose={() => setReading(false)} />}
    </>
  )
}
