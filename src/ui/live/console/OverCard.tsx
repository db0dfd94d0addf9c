import { IconArrowDownRight, IconArrowUpRight, IconEqual } from '@tabler/icons-react'
import { openRecovery } from '../liveCommands'
import { useTranslation } from '../../components/translation'
import card from './Card.module.css'
import { useConsoleState } from '../consoleState'
import { KeyButton } from './KeyButton'
import { OddsLine } from './OddsLine'
import classes from './OverCard.module.css'
import { overView } from './overView'
import { useShow } from '../show'

const shapes = { late: IconArrowUpRight, early: IconArrowDownRight, even: IconEqual } as const

/** How late the show is now; and separately, whether it meets the hard end. */
export function OverCard() {
  const { t } = useTranslation()
  const { over, side, projectedEnd, plannedEnd, hardEnd, overHard, hardSide } = useShow(({ state, plan }) =>
    overView(state, plan),
  )
  const isOpen = useConsoleState(({ tray }) => tray === 'recovery')
  const Shape = shapes[side]
  return (
    <section className={card.card} aria-label={t('live.over.label')}>
      <p className={classes.head} data-side={side}>
        <span>{t('live.over.label')}</span>
        <b className={classes.side}>
          <Shape size={18} aria-hidden="true" />
          {t(`live.over.${side}`)}
        </b>
      </p>
      <p className={classes.figure} data-side={side} data-long={over.length > 6} aria-live="off">
        {over}
      </p>
      <dl className={classes.ends}>
        <div>
          <dt>{t('live.over.projectedEnd')}</dt>
          <dd>
            <b>{projectedEnd}</b> <span>{t('live.over.plannedEnd', { clock: plannedEnd })}</span>
          </dd>
        </div>
        {hardEnd !== null && overHard !== null && (
          <div>
            <dt>{t('live.over.hardEnd', { clock: hardEnd })}</dt>
            <dd className={classes.hard} data-side={hardSide}>
              {t(`live.over.hard.${hardSide}`, { by: overHard.replace(/^[+−]/, '') })}
            </dd>
          </div>
        )}
        <OddsLine />
      </dl>
      <div className={classes.actions}>
        <KeyButton command={openRecovery} isOn={isOpen} />
      </div>
    </section>
  )
}
