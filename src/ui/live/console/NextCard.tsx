import { IconAlertTriangleFilled } from '@tabler/icons-react'
import { useTranslation } from '../../components/translation'
import { setPreferences, usePreferences } from '../../state/preferences'
import card from './Card.module.css'
import { CardHead } from './CardHead'
import classes from './NextCard.module.css'
import { nextItems } from './nextView'
import { useShow, useShowContent } from '../show'

/** The upcoming segments, who stands by for them and what each department does. */
export function NextCard() {
  const { t } = useTranslation()
  const live = usePreferences((preferences) => preferences.live)
  const other = live.upcoming === 2 ? 3 : 2
  const ids = useShow(({ state }) => state.upcoming.slice(0, live.upcoming).map(({ segment }) => segment.id))
  return (
    <section className={card.card} aria-label={t('live.next.label')}>
      <CardHead
        title={t('live.next.label')}
        action={t('live.next.show', { count: other })}
        onAction={() => setPreferences({ live: { ...live, upcoming: other } })}
      />
      {ids.length === 0 && <p className={card.empty}>{t('live.next.nothing')}</p>}
      <ol className={classes.list}>
        {ids.map((id, at) => (
          <Item key={id} at={at} isNext={at === 0} />
        ))}
      </ol>
    </section>
  )
}

function Item({ at, isNext }: { at: number; isNext: boolean }) {
  const { t } = useTranslation()
  const item = useShowContent(({ state, plan }) => nextItems(state, plan, at + 1)[at])
  if (!item) return null
  return (
    <li className={classes.item} data-next={isNext}>
      <span className={classes.clock}>{item.clock}</span>
      <span className={classes.title}>{item.title}</span>
      {isNext && item.until !== '0:00' && (
        <span className={classes.until}>{t('live.next.until', { time: item.until })}</span>
      )}
      {item.standby.length > 0 && (
        <span className={classes.standby}>
          {t('live.next.standby')}{' '}
          {item.standby.map(({ id, name, isHere }) => (
            <span key={id} data-missing={isHere === false}>
              {isHere === false && <IconAlertTriangleFilled size={12} aria-label={t('live.arrivals.notHere')} />}
              {name}
            </span>
          ))}
        </span>
      )}
      {item.cues.length > 0 && (
        <span className={classes.cues}>
          {item.cues.map(({ id, name, text }) => (
            <span key={id}>
              <b>{name ?? t(`term.department.${id as 'mic'}`)}</b> {text}
            </span>
          ))}
        </span>
      )}
    </li>
  )
}
