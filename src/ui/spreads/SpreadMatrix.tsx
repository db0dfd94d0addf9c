import { IconRoute } from '@tabler/icons-react'
import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'
import { furthestOf, type SpreadStanding } from '../../domain/season/spreadStanding'
import { EmptyState } from '../components/EmptyState'
import { ReferencePicker } from '../components/ReferencePicker'
import { Tag } from '../components/Tag'
import { useTranslation } from '../components/translation'
import { useLibraryReadOnly } from '../state/read'
import type { TablePlace } from '../table/useTablePlace'
import { MatrixCell } from './MatrixCell'
import { matrixStep } from './matrixStep'
import { addSpread, removeSpread } from './spreadActions'
import classes from './Spreads.module.css'
import type { Matrix } from './spreadsView'

/** The least widths of a case's name and of a town, in px. */
const nameWidth = 170
const townWidth = 54

interface Props {
  readonly matrix: Matrix
  /** The spreads that fit the filter; the others are pale. */
  readonly shownIds: ReadonlySet<string>
  readonly place: TablePlace
  /** Shows a line for a case that went nowhere yet. */
  readonly onBegin: (caseId: string) => void
  /** Shows the spreads without a unit. */
  readonly onList: () => void
}

/** 案例 × 街镇. A press on an empty cell notes that the town wants the case. */
export function SpreadMatrix({ matrix: { units, rows, withoutUnit }, shownIds, place, onBegin, onList }: Props) {
  const { t } = useTranslation()
  const readOnly = useLibraryReadOnly()
  const grid = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState({ row: 0, column: 0 })
  const [toFocus, setToFocus] = useState<string | null>(null)
  // A case that was just chosen gets the focus in its own line.
  useLayoutEffect(() => {
    const row = rows.findIndex(({ practice }) => practice.id === toFocus)
    if (row < 0) return
    grid.current?.querySelector<HTMLElement>(`[data-cell="${row}-0"]`)?.focus()
  }, [toFocus, rows])
  useRequestedCell(grid, place, { units, rows })
  const open = (row: number, column: number) => {
    const [line, unit] = [rows[row], units[column]]
    if (!line || !unit) return
    const there = furthestOf(line.cells.get(unit.id) ?? [])
    if (there) place.mark(there.one.id)
    else if (!readOnly && unit.id !== line.homeId) {
      const id = addSpread(line.practice.id, unit.id)
      if (id !== null) place.mark(id)
    }
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = matrixStep(event.key, at, { rows: rows.length, columns: units.length })
    if (next) {
      event.preventDefault()
      grid.current?.querySelector<HTMLElement>(`[data-cell="${next.row}-${next.column}"]`)?.focus()
    }
    const there = furthestOf(rows[at.row]?.cells.get(units[at.column]?.id ?? '') ?? [])
    if (event.key === 'Delete' && there && !readOnly) removeSpread(there.one.id)
  }
  /** The keys go on from the cell that has the focus, however it came there. */
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const [row, column] = target.dataset.cell?.split('-').map(Number) ?? []
    if (row !== undefined && column !== undefined) setAt({ row, column })
  }
  const columns = `minmax(${nameWidth}px, 5fr) repeat(${units.length}, minmax(${townWidth}px, 1fr))`
  const minWidth = nameWidth + units.length * townWidth
  return (
    // What the keys move to comes out from under the column of names.
    <div className={classes.scroller} style={{ scrollPaddingLeft: nameWidth }}>
      {rows.length > 0 && (
        <div
          ref={grid}
          role="grid"
          aria-label={t('spreads.matrix')}
          style={{ minWidth }}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
        >
          <div role="row" className={classes.towns} style={{ gridTemplateColumns: columns }}>
            <span role="columnheader">{t('spreads.field.caseId')}</span>
            {units.map(({ id, name }) => (
              <span key={id} role="columnheader" title={name}>
                {shortTown(name) || t('library.unnamed')}
              </span>
            ))}
          </div>
          {rows.map(({ practice, homeId, isPresented, cells }, row) => (
            <div
              key={practice.id}
              role="row"
              aria-label={practice.name || t('library.unnamed')}
              className={classes.line}
              style={{ gridTemplateColumns: columns }}
            >
              <span role="rowheader" className={classes.practice}>
                <span title={practice.name}>{practice.name || t('library.unnamed')}</span>
                {practice.deletedAt !== null ? (
                  <Tag tone="error">{t('spreads.caseDeleted')}</Tag>
                ) : (
                  !isPresented && <small>{t('spreads.neverPresented')}</small>
                )}
              </span>
              {units.map((unit, column) => (
                <MatrixCell
                  key={unit.id}
                  address={`${row}-${column}`}
                  practice={practice}
                  unit={unit}
                  isHome={unit.id === homeId}
                  standings={cells.get(unit.id) ?? []}
                  shownIds={shownIds}
                  selectedId={place.selectedId}
                  isTabStop={at.row === row && at.column === column}
                  onOpen={() => open(row, column)}
                />
              ))}
            </div>
          ))}
        </div>
      )}
      {rows.length === 0 && (
        <EmptyState
          icon={<IconRoute size={40} stroke={1.2} />}
          title={t('spreads.empty')}
          hint={t('spreads.emptyHint')}
        />
      )}
      {!readOnly && (
        <div className={classes.begin}>
          <ReferencePicker
            label={t('spreads.begin')}
            showLabel={false}
            placeholder={t('spreads.begin')}
            collection="cases"
            value={null}
            onPick={(caseId) => {
              if (caseId === null) return
              onBegin(caseId)
              setToFocus(caseId)
            }}
          />
        </div>
      )}
      {withoutUnit > 0 && (
        <button type="button" className={classes.link} onClick={onList}>
          {t('spreads.withoutUnit', { count: withoutUnit })}
        </button>
      )}
    </div>
  )
}

/** Focuses the cell of the spread that is asked for, once for each request. */
function useRequestedCell(
  grid: RefObject<HTMLDivElement | null>,
  { request }: TablePlace,
  { units, rows }: Pick<Matrix, 'units' | 'rows'>,
): void {
  const answered = useRef(request)
  useLayoutEffect(() => {
    if (!request || answered.current === request) return
    answered.current = request
    const holds = (list: readonly SpreadStanding[] | undefined) => list?.some(({ one }) => one.id === request.id)
    const row = rows.findIndex(({ cells }) => [...cells.values()].some(holds))
    const column = units.findIndex(({ id }) => holds(rows[row]?.cells.get(id)))
    grid.current?.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`)?.focus()
  }, [grid, request, units, rows])
}

/** 天平街道 stands over its column as 天平. */
const shortTown = (name: string): string => name.replace(/(?<=..)(街道|镇)$/, '')
