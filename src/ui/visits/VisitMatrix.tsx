import { useRef, type KeyboardEvent } from 'react'
import type { VisitCoverage } from '../../domain/season/visitCoverage'
import type { VisitState } from '../../domain/season/visitMatrix'
import { isInputMethodKey } from '../components/inputMethod'
import { useTranslation } from '../components/translation'
import { VisitMatrixCell } from './VisitMatrixCell'
import { RoundHead } from './RoundHead'
import classes from './VisitMatrix.module.css'
import { placeForKey, type MatrixPlace, type VisitItem } from './visitsView'

interface Props {
  readonly coverage: VisitCoverage
  readonly itemById: ReadonlyMap<string, VisitItem>
  /** Cells in other states are dimmed. */
  readonly wanted: VisitState | 'all'
  readonly selected: MatrixPlace | null
  readonly onSelect: (place: MatrixPlace) => void
  /** Enter on a cell: the panel takes the focus. */
  readonly onOpen: (place: MatrixPlace) => void
}

const keyOf = ({ unitId, roundId }: MatrixPlace): string => `${unitId} ${roundId}`

/** 街镇 × 轮次: who was visited when, and who was not. The arrows move, Enter opens. */
export function VisitMatrix({ coverage: { rows, rounds }, itemById, wanted, selected, onSelect, onOpen }: Props) {
  const { t } = useTranslation()
  const grid = useRef<HTMLDivElement>(null)
  const unitIds = rows.map(({ unit }) => unit.id)
  const roundIds = rounds.map(({ round }) => round.id)
  const isThere = selected && unitIds.includes(selected.unitId) && roundIds.includes(selected.roundId)
  const [firstUnit = '', firstRound = ''] = [unitIds[0], roundIds[0]]
  const tabStop = keyOf(isThere ? selected : { unitId: firstUnit, roundId: firstRound })
  const onKeyDown = (event: KeyboardEvent, place: MatrixPlace) => {
    if (isInputMethodKey(event) || event.ctrlKey || event.metaKey || event.altKey) return
    const to = placeForKey(event.key, place, unitIds, roundIds)
    if (event.key === 'Enter') onOpen(place)
    else if (to) {
      onSelect(to)
      grid.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(keyOf(to))}"]`)?.focus()
    } else return
    event.preventDefault()
  }
  const columns = `minmax(108px, 160px) repeat(${rounds.length}, minmax(132px, 1fr))`
  return (
    <div className={classes.scroller}>
      <div ref={grid} role="grid" aria-label={t('visits.matrix.label')} className={classes.grid}>
        <div role="row" className={classes.head} style={{ gridTemplateColumns: columns }}>
          <span role="columnheader" className={classes.corner}>
            {t('library.field.unit')}
          </span>
          {rounds.map((one) => (
            <RoundHead key={one.round.id} coverage={one} />
          ))}
        </div>
        {rows.map(({ unit, isToCover, cells }) => (
          <div role="row" key={unit.id} className={classes.row} style={{ gridTemplateColumns: columns }}>
            <span role="rowheader" className={classes.unit} data-extra={!isToCover} title={unit.name}>
              {unit.name || t('library.unnamed')}
              {!isToCover && <small>{t('visits.matrix.extra')}</small>}
            </span>
            {cells.map((cell, i) => {
              const place = { unitId: cell.unitId, roundId: cell.roundId }
              return (
                <VisitMatrixCell
                  key={cell.roundId}
                  cell={cell}
                  isToCover={isToCover}
                  unitName={unit.name}
                  roundName={rounds[i]?.round.name ?? ''}
                  items={cell.visits.flatMap(({ id }) => itemById.get(id) ?? [])}
                  isDimmed={wanted !== 'all' && wanted !== cell.state}
                  isSelected={isThere === true && keyOf(selected) === keyOf(place)}
                  isTabStop={keyOf(place) === tabStop}
                  cellKey={keyOf(place)}
                  onSelect={() => onSelect(place)}
                  onKeyDown={(event) => onKeyDown(event, place)}
                />
              )
            })}
          </div>
        ))}
      </div>
    </div>
  )
}
