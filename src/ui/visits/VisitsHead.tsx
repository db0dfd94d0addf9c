import type { VisitCoverage } from '../../domain/season/visitCoverage'
import { useTranslation } from '../components/translation'
import classes from './Visits.module.css'

/** Whether everybody was visited, and what is overdue. */
export function VisitsHead({ coverage: { rows, rounds, lacking, overdue, areTowns } }: { coverage: VisitCoverage }) {
  const { t } = useTranslation()
  const total = rows.filter(({ isToCover }) => isToCover).length
  const count = lacking || total
  const covered = areTowns ? t('visits.headline.covered', { count }) : t('visits.headline.coveredUnits', { count })
  const open = areTowns ? t('visits.headline.lacking', { count }) : t('visits.headline.lackingUnits', { count })
  const first = total === 0 ? t('visits.headline.nobody') : lacking === 0 ? covered : open
  const progress = rounds.map(({ round, done, total: of }) =>
    t('visits.headline.round', { name: round.name || t('library.unnamed'), done, total: of }),
  )
  return (
    <header className={classes.head}>
      <h1 className={classes.headline}>{first}</h1>
      {overdue > 0 && <span className={classes.overdue}>{t('visits.headline.overdue', { count: overdue })}</span>}
      {total > 0 && <span className={classes.aside}>{progress.join(' · ')}</span>}
    </header>
  )
}
