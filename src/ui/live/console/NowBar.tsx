import { IconAlertTriangleFilled } from '@tabler/icons-react'
import { formatDuration } from '../../../domain/timing/format'
import { useTranslation } from '../../components/translation'
import { elapsed } from '../../state/figures'
import classes from './NowBar.module.css'
import { useShow } from '../show'
import { useBar } from './urgency'

/** How much time has passed, with marks where it is time to wind up, in words too. */
export function NowBar() {
  const { t } = useTranslation()
  const { urgency, words, warnShare, dangerShare } = useBar()
  const gone = useShow(({ state }) => elapsed(state.current?.elapsedMs ?? 0))
  const given = useShow(({ state }) => formatDuration(state.current?.durationMs ?? 0))
  return (
    <div className={classes.bar} data-urgency={urgency}>
      <div className={classes.track} aria-hidden="true">
        <Filled />
        <i className={classes.mark} style={{ left: `${warnShare * 100}%` }} />
        <i className={classes.mark} style={{ left: `${dangerShare * 100}%` }} />
      </div>
      <div className={classes.words}>
        <span>{t('live.now.gone', { time: gone })}</span>
        <span className={classes.warning} role="status">
          {urgency !== 'calm' && <IconAlertTriangleFilled size={16} aria-hidden="true" />}
          {words}
        </span>
        <span>{t('live.now.given', { time: given })}</span>
      </div>
    </div>
  )
}

function Filled() {
  // To a thousandth: finer than a pixel, and no rendering between two seconds.
  const share = useShow(({ state: { current } }) =>
    current && current.durationMs > 0 ? Math.round(Math.min(1, current.elapsedMs / current.durationMs) * 1000) : 0,
  )
  return <i className={classes.filled} style={{ transform: `scaleX(${share / 1000})` }} />
}
