import { attendeesView } from '../../domain/attendance/attendeesView'
import { papers } from '../../papers/papers'
import { changesSince, concernsAll } from '../../papers/paperState'
import type { PreparedPaper } from '../../papers/prepared'
import { useTranslation } from '../components/translation'
import classes from './PrintDesk.module.css'
import { printBefore } from './paperRequest'
import type { Desk } from './useDesk'

/** Whether there is a card for everybody, and whether each lies printed as it should be. */
export function CardCount({ prepared, desk }: { prepared: PreparedPaper; desk: Desk }) {
  const { t } = useTranslation()
  const people = attendeesView(desk.input.session, desk.input.library).rows.length
  const cards = prepared.said.pieces.length
  const last = printBefore(prepared, desk)
  const stale = last ? changesSince(papers.placeCards, last, prepared.said) : []
  // Of another size, or with other marks, none of them lies printed.
  const isPrinted = last !== null && !concernsAll(stale)
  const printed = isPrinted ? cards - stale.filter(({ how }) => how !== 'removed').length : 0
  return (
    <div className={classes.group}>
      <span className={classes.label}>{t('paper.cards.label')}</span>
      <span className={classes.value}>{t('paper.cards.sum', { people, cards, printed })}</span>
      {prepared.options.groups !== 'all' && <p className={classes.hint}>{t('paper.cards.some')}</p>}
    </div>
  )
}
