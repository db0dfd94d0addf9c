import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useMemo, useRef, type ReactNode, type RefObject } from 'react'
import { useTranslation } from '../components/translation'
import { unmeasuredTable, useRemeasure } from '../components/unmeasuredTable'
import { usePreferences } from '../state/preferences'
import { ArrangeFrame, type Arrange } from './ArrangeFrame'
import classes from './EntityTable.module.css'
import { EntityRow, type RowTable } from './EntityRow'
import type { Column, Named } from './entityColumn'
import { rowAfterRemoval, rowForKey } from './tableKeys'
import { anyColumn, type TablePlace } from './useTablePlace'

/** Row heights in px, as in tokens.css. */
const heights = { comfortable: 44, compact: 34 } as const

interface Props<T extends Named> {
  readonly label: string
  readonly columns: readonly Column<T>[]
  readonly rows: readonly T[]
  readonly place: TablePlace
  readonly onRemove: (entity: T) => void
  /** Rows that cannot be removed; without it every row can. */
  readonly canRemove?: (entity: T) => boolean
  /** Makes rows movable by dragging, and by Alt and the arrow keys. */
  readonly arrange?: Arrange
  /** Rows are read-only. */
  readonly readOnly?: boolean
  /** Shown below the last row. */
  readonly children?: ReactNode
}

/** Entities as rows. Only the rows in view are rendered, and only the selected one has fields. */
export function EntityTable<T extends Named>(props: Props<T>) {
  const { label, columns, rows, place, onRemove, canRemove, arrange, readOnly = false, children } = props
  const { t } = useTranslation()
  const density = usePreferences((preferences) => preferences.density)
  const scroller = useRef<HTMLDivElement>(null)
  const ids = useMemo(() => rows.map(({ id }) => id), [rows])
  const at = place.selectedId === null ? -1 : ids.indexOf(place.selectedId)
  // The focused row stays mounted when it is scrolled out of view.
  const focusableAt = Math.max(at, 0)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => heights[density],
    getItemKey: (i) => ids[i] ?? i,
    overscan: 6,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range)
      return shown.includes(focusableAt) || range.count === 0 ? shown : [...shown, focusableAt].sort((a, b) => a - b)
    },
    ...unmeasuredTable,
  })
  useRemeasure(virtual, density)
  useRequestedFocus(scroller, place)

  const arranged = readOnly ? undefined : arrange
  // Rows are placed by `top`: while one is dragged, rows are measured without their transforms.
  const tracks = `${arranged ? '14px ' : ''}${columns.map(({ width }) => width).join(' ')} 28px`
  const isRemovable = (entity: T) => !readOnly && (canRemove?.(entity) ?? true)
  const removeAt = (index: number) => {
    const entity = rows[index]
    const next = rowAfterRemoval(ids, index)
    if (!entity || !isRemovable(entity)) return
    onRemove(entity)
    if (next === undefined) place.clear()
    else place.go(next)
  }
  const now: RowTable = {
    go: place.go,
    step(pressed, index, column) {
      const next = rowForKey(pressed, ids, index)
      if (next !== undefined) place.go(next, column)
      return next !== undefined
    },
    remove: removeAt,
  }
  const table = useRef(now)
  useLayoutEffect(() => {
    table.current = now
  })
  return (
    <div ref={scroller} className={classes.scroller}>
      <ArrangeFrame arrange={arranged} onDragged={place.go}>
        <div role="grid" aria-label={label} aria-rowcount={rows.length + 1} className={classes.grid}>
          <div role="row" aria-rowindex={1} className={classes.head} style={{ gridTemplateColumns: tracks }}>
            {arranged && <span role="columnheader" aria-label={t('library.drag')} />}
            {columns.map((column) => (
              <span role="columnheader" key={column.name}>
                {column.label}
              </span>
            ))}
            <span role="columnheader" aria-label={t('library.actions')} />
          </div>
          <div role="rowgroup" className={classes.body} style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ index, start, size, key }) => {
              const entity = rows[index]
              return (
                entity && (
                  <EntityRow
                    key={key}
                    entity={entity}
                    columns={columns}
                    index={index}
                    tracks={tracks}
                    height={size}
                    top={start}
                    table={table}
                    isSelected={index === at}
                    isTabStop={index === focusableAt}
                    isWritable={!readOnly}
                    isEditable={index === at && !readOnly}
                    isRemovable={isRemovable(entity)}
                    arrange={arranged}
                  />
                )
              )
            })}
          </div>
        </div>
      </ArrangeFrame>
      {children}
    </div>
  )
}

/** Moves the focus to the requested field, once the row is rendered. */
function useRequestedFocus(scroller: RefObject<HTMLDivElement | null>, { request }: TablePlace): void {
  useLayoutEffect(() => {
    if (!request) return
    const row = scroller.current?.querySelector<HTMLElement>(`[data-entity="${CSS.escape(request.id)}"]`)
    const cell = request.column === anyColumn ? '[data-column] ' : `[data-column="${request.column}"] `
    const field =
      request.column === null ? null : row?.querySelector<HTMLElement>(`${cell}:is(input, textarea, select)`)
    ;(field ?? row?.querySelector<HTMLElement>('[data-resting]') ?? row)?.focus()
  }, [scroller, request])
}
