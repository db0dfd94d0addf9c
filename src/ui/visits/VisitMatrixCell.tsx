import type { KeyboardEvent } from 'react'
import type { VisitCell } from '../../domain/season/visitMatrix'
import { currentLanguage } from '../../i18n'
import { formatShortDate } from '../../i18n/formats'
import { useTranslation } from '../components/translation'
import { VisitStateMark } from './visitLooks'
import classes from './VisitMatrix.module.css'
import type { VisitItem } from './visitsView'

interface Props {
  readonly cell: VisitCell
  readonly isToCover: boolean
  readonly unitName: string
  readonly roundName: string
  readonly items: readonly VisitItem[]
  readonly isDimmed: boolean
  readonly isSelected: boolean
  readonly isTabStop: boolean
  readonly cellKey: string
  readonly onSelect: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** One unit in one round: the state, the day, and how much the visits brought. */
export function VisitMatrixCell(props: Props) {
  const { cell, isToCover, unitName, roundName, items, isDimmed, isSelected, isTabStop, cellKey } = props
  const { t } = useTranslation()
  const isLate = cell.isLate && isToCover
  const state = isLate ? t('visits.late') : t(`term.visit.${cell.state}`)
  // The visit that decides the state is the one whose day counts.
  const [main] = items.filter((item) => item.state === cell.state)
  const day = main?.visit.date ? formatShortDate(main.visit.date, currentLanguage()) : ''
  const sum = (of: (item: VisitItem) => number) => items.reduce((total, item) => total + of(item), 0)
  const [cases, concerns] = [sum(({ finds }) => finds.cases.length), sum(({ finds }) => finds.concerns.length)]
  const brought = [
    cases > 0 ? t('visits.matrix.cases', { count: cases }) : '',
    concerns > 0 ? t('visits.matrix.concerns', { count: concerns }) : '',
  ].filter(Boolean)
  return (
    <span role="gridcell" aria-selected={isSelected} className={classes.place}>
      <button
        type="button"
        className={classes.cell}
        data-cell={cellKey}
        data-state={cell.state}
        data-late={isLate}
        data-dimmed={isDimmed}
        tabIndex={isTabStop ? 0 : -1}
        aria-label={t('visits.matrix.cell', { unit: unitName, round: roundName, state })}
        onClick={props.onSelect}
        onKeyDown={props.onKeyDown}
      >
        {cell.state === 'missing' && !isToCover ? null : <VisitStateMark state={cell.state} isLate={isLate} />}
        {items.length > 1 && <span className={classes.times}>{t('visits.matrix.times', { count: items.length })}</span>}
        <span className={classes.day}>{day}</span>
        <span className={classes.finds}>{brought.join(' ')}</span>
      </button>
    </span>
  )
}
