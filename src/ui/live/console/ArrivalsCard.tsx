import { IconAlertTriangleFilled, IconCircleFilled } from '@tabler/icons-react'
import { openCheckIn } from '../liveCommands'
import { runCommand } from '../../commands/runCommand'
import { useTranslation } from '../../components/translation'
import { dueArrivals } from './arrivalsView'
import classes from './ArrivalsCard.module.css'
import card from './Card.module.css'
import { CardHead } from './CardHead'
import { useIsLocked } from '../consoleState'
import { checkIn } from '../liveActions'
import { useShowContent } from '../show'

/** Who goes on within ten minutes; those who are missing stand out. */
export function ArrivalsCard() {
  const { t } = useTranslation()
  const isLocked = useIsLocked()
  const due = useShowContent(({ state, plan }) => dueArrivals(state, plan))
  return (
    <section className={card.card} aria-label={t('live.arrivals.label')}>
      <CardHead
        title={t('live.arrivals.label')}
        action={t('live.arrivals.all')}
        onAction={() => runCommand(openCheckIn)}
      />
      {due.length === 0 && <p className={card.empty}>{t('live.arrivals.nobody')}</p>}
      <ul className={classes.list}>
        {due.map(({ id, name, cameAt, minutes }) => (
          <li key={id}>
            {cameAt === null ? (
              <button
                type="button"
                className={classes.missing}
                disabled={isLocked}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => checkIn({ id, name }, true)}
                title={t('live.arrivals.tick')}
              >
                <IconAlertTriangleFilled size={13} aria-label={t('live.arrivals.notHere')} />
                <b className={classes.name}>{name}</b>
                <span>{minutes > 0 ? t('live.arrivals.missing', { minutes }) : t('live.arrivals.missingNow')}</span>
              </button>
            ) : (
              <span className={classes.came}>
                <IconCircleFilled size={9} aria-hidden="true" />
                <span className={classes.name}>{name}</span>
                <span>{t('live.arrivals.came', { clock: cameAt })}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
