import { longestThanks } from '../../ipc/longestThanks'
import { TextCell } from '../components/TextCell'
import { useTranslation } from '../components/translation'
import { setPreferences, usePreferences } from '../state/preferences'

/** The texts of the displays that the user can change. */
export function DisplaysSection() {
  const { t } = useTranslation()
  const displays = usePreferences((preferences) => preferences.displays)
  return (
    <TextCell
      look="field"
      // The audience reads it on the displays: it is stored when it is complete, not at every key.
      writes="leaving"
      label={t('settings.thanks')}
      placeholder={t('displays.audience.thanks')}
      value={displays.thanks}
      onCommit={(text) => setPreferences({ displays: { ...displays, thanks: text.slice(0, longestThanks) } })}
    />
  )
}
