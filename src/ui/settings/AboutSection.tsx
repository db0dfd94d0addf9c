import { Button } from '@mantine/core'
import { openPanel } from '../app/appState'
import { useTranslation } from '../components/translation'
import classes from './SettingsScreen.module.css'

export function AboutSection() {
  const { t } = useTranslation()
  return (
    <>
      <p className={classes.hint}>
        {t('settings.version', { version: window.studio.version })} · {t('settings.offline')}
      </p>
      <Button onClick={() => openPanel('shortcuts')}>{t('settings.shortcuts')}</Button>
    </>
  )
}
