import { useMemo, useState } from 'react'
import { currentLanguage } from '../../../i18n'
import { EntityPicker } from '../../components/EntityPicker'
import { useTranslation } from '../../components/translation'
import { zoneOption, zoneOptions } from './zoneOptions'

interface Props {
  readonly zone: string
  readonly readOnly: boolean
  readonly onPick: (zone: string) => void
}

/**
 * The time zones by their common names, found by these or by IANA names. The names are computed when the field is
 * focused.
 */
export function ZonePicker({ zone, readOnly, onPick }: Props) {
  const { t } = useTranslation()
  const [isEntered, setEntered] = useState(false)
  const options = useMemo(() => {
    const common = t('sessions.details.commonZone')
    return isEntered ? zoneOptions(zone, currentLanguage(), common) : [zoneOption(zone, currentLanguage(), common)]
  }, [isEntered, zone, t])
  return (
    <div onFocus={() => setEntered(true)}>
      <EntityPicker
        label={t('sessions.details.zone')}
        options={options}
        value={zone}
        readOnly={readOnly}
        onPick={onPick}
      />
    </div>
  )
}
