import { SegmentedControl } from '@mantine/core'
import { languages } from '../../i18n'
import { useTranslation } from '../components/translation'
import { setPreferences, usePreferences } from '../state/preferences'
import classes from './SettingsScreen.module.css'

const themes = ['system', 'light', 'dark'] as const
const densities = ['comfortable', 'compact'] as const

export function AppearanceSection() {
  const { t } = useTranslation()
  const { language, theme, density } = usePreferences()
  return (
    <>
      <Choice
        label={t('settings.language')}
        value={language}
        data={languages.map((value) => ({ value, label: t(`settings.languages.${value}`) }))}
        onChange={(next) => setPreferences({ language: next })}
      />
      <Choice
        label={t('settings.theme')}
        value={theme}
        data={themes.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
        onChange={(next) => setPreferences({ theme: next })}
      />
      <Choice
        label={t('settings.density')}
        value={density}
        data={densities.map((value) => ({ value, label: t(`settings.densities.${value}`) }))}
        onChange={(next) => setPreferences({ density: next })}
      />
    </>
  )
}

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly data: { value: T; label: string }[]
  readonly onChange: (value: T) => void
}

function Choice<T extends string>({ label, value, data, onChange }: ChoiceProps<T>) {
  return (
    <div className={classes.row}>
      <span className={classes.label}>{label}</span>
      <div>
        <SegmentedControl aria-label={label} value={value} data={data} onChange={onChange} />
      </div>
    </div>
  )
}
