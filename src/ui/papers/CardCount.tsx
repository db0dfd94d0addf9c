import { attendeesView } from '../../domain/attendance/attendeesView'
import type { SessionInput } from '../../papers/paper'
import { papers } from '../../papers/papers'
import { changesSince, concernsAll } from '../../papers/state/paperState'
import type { PreparedPaper } from '../../papers/state/preparedPaper'
import { useTranslation } from '../components/translation'
import classes from './PrintDesk.module.css'
import type { Desk } from './desk'

interface Props {
  readonly prepared: PreparedPaper
  readonly desk: Desk
  readonly input: SessionInput
}

/** Whether there is a card for everybody, and whether the printed ones are up to date. */
export function CardCount({ prepared, desk, input }: Props) {
  const { t } = useTranslation()
  const people = attendeesView(input.session, input.library).rows.length
  const cards = prepared.said.pieces.length
  const printed = cardsOut(prepared, desk)
  return (
    <div className={classes.group}>
      <span className={classes.label}>{t('paper.cards.label')}</span>
      <span className={classes.value}>{t('paper.cards.sum', { people, cards, printed })}</span>
      {prepared.options.groups !== 'all' && <p className={classes.hint}>{t('paper.cards.some')}</p>}
    </div>
  )
}

/** The number of cards that were printed, in any pile, and are still correct. */
function cardsOut({ said }: PreparedPaper, { piles }: Desk): number {
  const good = piles.out.flatMap((pile): readonly (string | null)[] => {
    if (pile.paper !== 'placeCards') return []
    const changes = changesSince(papers.placeCards, pile, said)
    // With another size or other marks they count as different cards.
    if (concernsAll(changes)) return []
    const stale = new Set(changes.map(({ id }) => id))
    return pile.sheets.flatMap(({ of }) => (of === null || stale.has(of) ? [] : of))
  })
  return new Set(good).size
}
