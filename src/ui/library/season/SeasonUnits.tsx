import { Checkbox } from '@mantine/core'
import { presentOf } from '../../../domain/entity'
import type { Season, Unit } from '../../../domain/library'
import { unitsToCover } from '../../../domain/season/units'
import { Tag } from '../../components/Tag'
import { useTranslation } from '../../components/translation'
import { useLibrary } from '../../state/read'
import classes from './SeasonSetUp.module.css'
import { setCovered } from './setUpActions'

/** The units that a season has to cover: the towns, unless somebody ticks otherwise. */
export function SeasonUnits({ season, readOnly }: { season: Season; readOnly: boolean }) {
  const { t } = useTranslation()
  const units = useLibrary((library) => library.units)
  const covered = new Set(unitsToCover(units, season).map(({ id }) => id))
  const towns = presentOf(units).filter(({ town }) => town)
  const others = presentOf(units).filter(({ town }) => !town)
  const check = ({ id, name }: Unit) => (
    <Checkbox
      key={id}
      size="xs"
      label={name || t('library.unnamed')}
      checked={covered.has(id)}
      disabled={readOnly}
      onChange={(event) => setCovered(season.id, id, event.currentTarget.checked)}
    />
  )
  return (
    <section className={classes.part} aria-label={t('seasonSetUp.units.title')}>
      <div className={classes.partHead}>
        <h3 className={classes.partTitle}>{t('seasonSetUp.units.title')}</h3>
        <Tag>{t('library.count', { count: covered.size })}</Tag>
        <span className={classes.aside}>{t('seasonSetUp.units.aside')}</span>
      </div>
      {towns.length + others.length === 0 && <p className={classes.hint}>{t('seasonSetUp.units.none')}</p>}
      {towns.length > 0 && <div className={classes.checks}>{towns.map(check)}</div>}
      {others.length > 0 && (
        <>
          <h4 className={classes.subtitle}>{t('seasonSetUp.units.others')}</h4>
          <div className={classes.checks}>{others.map(check)}</div>
        </>
      )}
    </section>
  )
}
