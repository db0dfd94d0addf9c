import { useTranslation } from 'react-i18next'
import { clockOf } from '../../domain/timing/clockOf'
import { dayMs } from '../../domain/timing/units'
import { TimeField } from '../components/TimeField'
import { closeTray, useConsoleState } from './consoleState'
import { countdown } from './figures'
import { delayByFive, delayStart } from './liveActions'
import { nearestInstant } from './nearestInstant'
import remaining from './Remaining.module.css'
import { show, useShow } from './show'
import classes from './WaitingPanel.module.css'

/** Before the start: how long until then, and putting it off. */
export function WaitingPanel() {
  const { t } = useTranslation()
  const start = useShow(({ state, plan }) => clockOf(state.startAt, plan.zone))
  const kind = useShow(({ plan }) => plan.kind)
  // A plan of another day has nothing to count down to.
  const left = useShow(({ state }) =>
    Math.abs(state.startAt - state.nowAt) < dayMs ? countdown(state.startAt - state.nowAt) : null,
  )
  return (
    <div className={classes.waiting}>
      <p className={classes.label}>
        {left === null
          ? t('live.waiting.otherDay')
          : left.startsWith('−')
            ? t('live.waiting.past')
            : t('live.waiting.left')}
      </p>
      <p className={`${remaining.figure} ${classes.figure}`} role="timer">
        {left ?? '--:--'}
      </p>
      <p className={classes.label}>{t(`live.waiting.${kind}`, { start })}</p>
      <Delay start={start} />
    </div>
  )
}

function Delay({ start }: { start: string }) {
  const { t } = useTranslation()
  const isTyping = useConsoleState(({ tray }) => tray === 'delay')
  const take = (time: string) => {
    const { plan, state } = show.getState()
    delayStart(nearestInstant(time, plan.zone, state.nowAt))
  }
  return (
    <div className={classes.delay}>
      <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={delayByFive}>
        {t('live.waiting.delayFive')}
      </button>
      <TimeField
        key={String(isTyping)}
        label={t('live.waiting.delayTo')}
        value={start}
        autoFocus={isTyping}
        onCommit={take}
        onLeave={closeTray}
        onEnd={closeTray}
      />
    </div>
  )
}
