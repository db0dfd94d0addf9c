import { IconAlertTriangleFilled, IconHome } from '@tabler/icons-react'
import type { Case, Unit } from '../../domain/library'
import { furthestOf, type SpreadStanding } from '../../domain/season/spreadStanding'
import { SpreadStateMark } from '../components/StateMark'
import { useTranslation } from '../components/translation'
import classes from './Spreads.module.css'

interface Props {
  /** `row-column`, by which the keys find it. */
  readonly address: string
  readonly practice: Case
  readonly unit: Unit
  /** The case comes from here. */
  readonly isHome: boolean
  readonly standings: readonly SpreadStanding[]
  readonly shownIds: ReadonlySet<string>
  readonly selectedId: string | null
  readonly isTabStop: boolean
  readonly onOpen: () => void
}

/** How far a case is in one town: by shape, word and colour. */
export function MatrixCell(props: Props) {
  const { address, practice, unit, isHome, standings, shownIds, selectedId, isTabStop, onOpen } = props
  const { t } = useTranslation()
  const there = furthestOf(standings)
  const isDue = standings.some(({ isVisitDue }) => isVisitDue)
  const state = there ? t(`term.spread.${there.one.state}`) : t(isHome ? 'spreads.home' : 'spreads.nothing')
  const words = [state, isDue && t('spreads.filter.due'), standings.length > 1 && `× ${standings.length}`]
  return (
    <span role="gridcell">
      <button
        type="button"
        className={classes.cell}
        data-cell={address}
        data-state={there?.one.state ?? (isHome ? 'home' : 'empty')}
        data-pale={there !== undefined && !standings.some(({ one }) => shownIds.has(one.id))}
        aria-pressed={standings.some(({ one }) => one.id === selectedId)}
        aria-label={t('spreads.cell', {
          name: practice.name || t('library.unnamed'),
          unit: unit.name || t('library.unnamed'),
          state: words.filter(Boolean).join(' '),
        })}
        tabIndex={isTabStop ? 0 : -1}
        onClick={onOpen}
      >
        {there && <SpreadStateMark state={there.one.state} />}
        {!there && isHome && <IconHome size={13} aria-hidden="true" />}
        {!there && !isHome && <span className={classes.plus}>＋</span>}
        {isDue && <IconAlertTriangleFilled size={11} className={classes.due} aria-hidden="true" />}
        {standings.length > 1 && <small className={classes.times}>{standings.length}</small>}
      </button>
    </span>
  )
}
