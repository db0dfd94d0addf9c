import { presentOf } from '../../domain/entity'
import type { SpreadStanding } from '../../domain/season/spreadStanding'
import { useTranslation } from '../components/translation'
import { useLibrary } from '../state/read'
import screenClasses from '../table/Screen.module.css'

interface Props {
  readonly standings: readonly SpreadStanding[]
  readonly value: string
  readonly onChange: (unit: string) => void
}

/** The unit whose spreads are shown. */
export function UnitChoice({ standings, value, onChange }: Props) {
  const { t } = useTranslation()
  const units = useLibrary((library) => library.units)
  const countOf = (id: string | null) => standings.filter(({ unitId }) => unitId === id).length
  const option = (id: string | null, name: string) => (
    <option key={id ?? 'none'} value={id ?? 'none'}>
      {t('concerns.filter.counted', { name: name || t('library.unnamed'), count: countOf(id) })}
    </option>
  )
  return (
    <select
      className={screenClasses.choice}
      aria-label={t('spreads.filter.unit')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="all">{t('concerns.filter.allUnits')}</option>
      {presentOf(units)
        .filter(({ id }) => id === value || countOf(id) > 0)
        .map(({ id, name }) => option(id, name))}
      {option(null, t('concerns.filter.noUnit'))}
    </select>
  )
}
