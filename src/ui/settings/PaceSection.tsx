import { Button } from '@mantine/core'
import { defaultPreferences } from '../../ipc/defaultPreferences'
import { NumberField } from '../components/NumberField'
import { useTranslation } from '../components/translation'
import { setPreferences, usePreferences } from '../state/preferences'
import classes from './SettingsScreen.module.css'

const speakers = ['host', 'practised', 'resident', 'latinWords'] as const

/** Nobody speaks outside of this range: 60 is dictation, 400 is an auctioneer. Characters per minute. */
const slowest = 60
const fastest = 400

export function PaceSection() {
  const { t } = useTranslation()
  const pace = usePreferences((preferences) => preferences.pace)
  const isDefault = speakers.every((speaker) => pace[speaker] === defaultPreferences.pace[speaker])
  return (
    <>
      <p className={classes.hint}>{t('settings.paceHint')}</p>
      <div className={classes.paces}>
        {speakers.map((speaker) => (
          <NumberField
            key={speaker}
            label={t(`settings.paces.${speaker}`)}
            value={pace[speaker]}
            minimum={slowest}
            maximum={fastest}
            onCommit={(value) => setPreferences({ pace: { ...pace, [speaker]: value } })}
          />
        ))}
      </div>
      <Button disabled={isDefault} onClick={() => setPreferences({ pace: defaultPreferences.pace })}>
        {t('settings.paceReset')}
      </Button>
    </>
  )
}
