import { IconAlertTriangleFilled } from '@tabler/icons-react'
import { useTranslation } from '../../components/translation'
import { placedFigure } from '../../state/figures'
import classes from './Remaining.module.css'
import { useShow } from '../show'
import { useUrgency } from './urgency'

/**
 * The main figure: the remaining time of the current segment. Overtime has a minus sign, a word and a shape, not only a
 * colour.
 */
export function Remaining() {
  const { t } = useTranslation()
  const { leading, sign, digits } = useShow(({ state }) =>
    placedFigure(state.remainingMs, state.current?.durationMs ?? 0),
  )
  const urgency = useUrgency()
  return (
    <div className={classes.remaining} data-urgency={urgency} data-long={(leading + sign + digits).length > 5}>
      <p className={classes.word}>
        {sign === '' ? (
          t('live.now.left')
        ) : (
          <span className={classes.over}>
            <IconAlertTriangleFilled size={18} aria-hidden="true" />
            {t('live.now.over')}
          </span>
        )}
      </p>
      <p className={classes.figure} role="timer" aria-label={t('live.now.remaining', { figure: sign + digits })}>
        <span className={classes.leading}>{leading}</span>
        {sign !== '' && <span className={classes.sign}>{sign}</span>}
        {digits}
      </p>
    </div>
  )
}
