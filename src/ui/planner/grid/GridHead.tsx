import { useTranslation } from '../../components/translation'
import { setPreferences, usePreferences } from '../../state/preferences'
import classes from './Row.module.css'

/** The column names. A press on the start column shows or hides the latest start beside it. */
export function GridHead() {
  const { t } = useTranslation()
  const moreTimes = usePreferences(({ moreTimes: shown }) => shown)
  return (
    <div className={`${classes.row} ${classes.head}`} data-times={moreTimes} aria-hidden="false">
      <span />
      <span className={classes.number}>#</span>
      <button
        type="button"
        className={classes.times}
        aria-pressed={moreTimes}
        title={t('planner.grid.moreTimes')}
        onClick={() => setPreferences({ moreTimes: !moreTimes })}
      >
        {t('planner.grid.start')}
        <span aria-hidden="true">{moreTimes ? ' ‹' : ' ›'}</span>
      </button>
      {moreTimes && <span>{t('planner.grid.latest')}</span>}
      <span>{t('planner.grid.duration')}</span>
      <span>{t('planner.grid.segment')}</span>
      <span>{t('planner.grid.people')}</span>
      <span>{t('planner.grid.cues')}</span>
      <span title={t('planner.field.priority')}>{t('planner.grid.priority')}</span>
      <span />
    </div>
  )
}
