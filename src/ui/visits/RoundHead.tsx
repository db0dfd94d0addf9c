import type { RoundCoverage } from '../../domain/season/visitCoverage'
import { currentLanguage } from '../../i18n'
import { formatShortDate } from '../../i18n/formats'
import { useTranslation } from '../components/translation'
import classes from './VisitMatrix.module.css'

/** The head of a round's column: its days, and how many of the units it has reached. */
export function RoundHead({ coverage: { round, done, total } }: { coverage: RoundCoverage }) {
  const { t } = useTranslation()
  const days = [round.from, round.to].map((day) => day && formatShortDate(day, currentLanguage()))
  const [from, to] = days
  return (
    <span role="columnheader" className={classes.round}>
      <b>{round.name || t('library.unnamed')}</b>
      <span className={classes.progress} data-full={done === total}>
        {t('visits.matrix.progress', { done, total })}
      </span>
      {(from || to) && <small>{t('visits.matrix.days', { from, to })}</small>}
    </span>
  )
}
