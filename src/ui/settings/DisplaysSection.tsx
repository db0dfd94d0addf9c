import { longestThanks } from '../../ipc/longestThanks'
import { TextCell } from '../components/TextCell'
import { useTranslation } from '../components/translation'
import { setPreferences, usePreferences } from '../state/preferences'

/** The words of the displays that are a person's to choose. */
export function DisplaysSection() {
  const { t } = useTranslation()
  const displays = usePreferences((preferences) => preferences.displays)
  return (
    <TextCell
      look="field"
      // The audience reads it on the displays: whole, not letter by letter.
      writes="leaving"
      label={t('settings.thanks')}
      placeholder={t('displays.audience.thanks')}
      value={displays.thanks}
      onCommit={(text) => setPreferences({ displays: { ...displays, thanks: text.slice(0, longestThanks) } })}
    />
  )
}
