import { clockOf } from '../../../domain/timing/localTime'
import { delayStartByFive } from '../liveCommands'
import { runCommand } from '../../commands/runCommand'
import { TimeField } from '../../components/TimeField'
import { useTranslation } from '../../components/translation'
import { closeTray, useConsoleState, useIsLocked } from '../consoleState'
import { countdown } from '../../state/figures'
import { delayStart } from '../liveActions'
import { nearestInstant } from '../nearestInstant'
import remaining from './Remaining.module.css'
import { show, useShow } from '../show'
import classes from './WaitingPanel.module.css'

/** Before the start: the time until then, and delaying it. */
export function WaitingPanel() {
  const { t } = useTranslation()
  const start = useShow(({ state, plan }) => clockOf(state.startAt, plan.zone))
  const kind = useShow(({ plan }) => plan.kind)
  // A rehearsal, or a show on another day than planned, counts from its actual start: there is no countdown.
  const left = useShow(({ state }) => (state.startAt === state.nowAt ? null : countdown(state.startAt - state.nowAt)))
  const isLocked = useIsLocked()
  const figure = left?.replace('−', '') ?? ''
  return (
    <div className={classes.waiting} data-long={figure.length > 5}>
      {left === null ? (
        <p className={classes.any}>{t('live.waiting.any')}</p>
      ) : (
        <>
          <p className={classes.label}>{t(left.startsWith('−') ? 'live.waiting.past' : 'live.waiting.left')}</p>
          <p className={remaining.figure} role="timer">
            {figure}
          </p>
        </>
      )}
      <p className={classes.label}>{t(`live.waiting.${kind}`, { start })}</p>
      {!isLocked && <Delay start={start} />}
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
      <button
        type="button"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => runCommand(delayStartByFive)}
      >
        {t('live.waiting.delayFive')}
      </button>
      <TimeField
        key={String(isTyping)}
        label={t('live.waiting.delayTo')}
        value={start}
        near={start}
        autoFocus={isTyping}
        onCommit={take}
        onLeave={closeTray}
        onEnd={closeTray}
      />
    </div>
  )
}
