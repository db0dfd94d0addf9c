import type { CaseFollowUp } from '../../../domain/season/caseWay'
import { currentLanguage } from '../../../i18n'
import { formatShortDate } from '../../../i18n/formats'
import { useTranslation } from '../../components/translation'
import { useLibrary } from '../../state/read'
import { revealEntity } from '../../state/reveal'
import classes from './CaseWay.module.css'
import { shortened } from './stepWords'

/** 要跟进的: visits and concerns that are due, and spreads to look after. */
export function FollowUps({ list }: { list: readonly CaseFollowUp[] }) {
  const { t } = useTranslation()
  if (list.length === 0) return null
  return (
    <section aria-label={t('casePage.followUps.title')}>
      <h3 className={classes.title}>{t('casePage.followUps.title')}</h3>
      <ul className={classes.followUps}>
        {list.map((one) => (
          <li key={`${one.type} ${idOf(one)}`}>
            <FollowUp one={one} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const idOf = (one: CaseFollowUp): string =>
  one.type === 'visit' ? one.visit.id : one.type === 'concern' ? one.concern.id : one.spread.id

function FollowUp({ one }: { one: CaseFollowUp }) {
  const { t } = useTranslation()
  const units = useLibrary((library) => library.units)
  const unitName = (id: string | null) => (id && units.get(id)?.name) || t('casePage.way.somewhere')
  const date = formatShortDate(one.date, currentLanguage())
  const what =
    one.type === 'visit'
      ? t('casePage.followUps.visit', { date, unit: unitName(one.visit.unitId) })
      : one.type === 'spread'
        ? t('casePage.followUps.spread', { date, unit: unitName(one.spread.unitId) })
        : t('casePage.followUps.concern', { date, text: shortened(one.concern.text) })
  const words = one.isOverdue ? t('casePage.followUps.overdue', { what }) : what
  const list = one.type === 'visit' ? 'visits' : one.type === 'spread' ? 'spreads' : 'concerns'
  return (
    <button
      type="button"
      className={classes.followUp}
      data-overdue={one.isOverdue}
      onClick={() => revealEntity(list, idOf(one))}
    >
      {words}
    </button>
  )
}
