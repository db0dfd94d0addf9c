import { DndContext } from '@dnd-kit/core'
import { SortableContext } from '@dnd-kit/sortable'
import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from '@tanstack/react-virtual'
import { Suspense, useCallback, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { EmptyState } from '../../components/EmptyState'
import { lazyPart } from '../../components/lazyPart'
import { RestingField } from '../../components/RestingField'
import { useTranslation } from '../../components/translation'
import { nothingMoves } from '../../components/useRowDragging'
import { unmeasuredTable, useRemeasure } from '../../components/unmeasuredTable'
import { useWhenIdle } from '../../components/useWhenIdle'
import { useSampleSessionOffer } from '../../season/sampleOffer'
import { usePreferences } from '../../state/preferences'
import { usePlanned } from '../../state/derived'
import { useReadOnly } from '../../state/read'
import { selection } from '../../state/selection'
import { cursorCell, gridElementId } from './cellEditing'
import { onGridKey, typeIntoCell } from './gridKeys'
import { GridHead } from './GridHead'
import { GridRow } from './GridRow'
import { PartRow } from './PartRow'
import { QuickAdd } from './QuickAdd'
import { insertBelow } from '../rowActions'
import { openRowMenu, rowMenuPlace } from './rowMenuPlace'
import classes from './RunningOrder.module.css'
import { useScrollRowIntoView } from './useScrollRowIntoView'
import { useOwnDoubleClicks } from './useOwnDoubleClicks'
import { useRowDrag } from './useRowDrag'

const RowMenu = lazyPart(() => import('./RowMenu'), 'RowMenu')

/** Row heights in px, as in tokens.css. */
const heights = { comfortable: { segment: 44, part: 32 }, compact: { segment: 34, part: 28 } } as const

/**
 * The running order: one table, edited in place. It knows only the order of the rows; each row selects its own data.
 */
export function RunningOrder() {
  const { t } = useTranslation()
  const readOnly = useReadOnly()
  const sampleOffer = useSampleSessionOffer()
  const density = usePreferences((preferences) => preferences.density)
  const rowIds = usePlanned((state) => state.rowIds)
  const numbers = usePlanned((state) => state.numbers)
  const sortable = useMemo(() => [...rowIds], [rowIds])
  const isIdle = useWhenIdle()
  const isMenuOpen = useStore(rowMenuPlace, ({ at }) => at !== null)
  const ownDoubleClicks = useOwnDoubleClicks()
  const scroller = useRef<HTMLDivElement>(null)
  const resting = useRef<HTMLInputElement>(null)
  const virtual = useVirtualizer({
    count: rowIds.length,
    getScrollElement: () => scroller.current,
    estimateSize: (i) => heights[density][numbers.has(rowIds[i] ?? '') ? 'segment' : 'part'],
    getItemKey: useCallback((i: number) => rowIds[i] ?? i, [rowIds]),
    rangeExtractor: useCallback((range: Range) => withCursor(rowIds, range), [rowIds]),
    // Rows out of view are rendered once the visible ones are.
    overscan: isIdle ? 6 : 0,
    ...unmeasuredTable,
  })
  useRemeasure(virtual, density, rowIds)
  useScrollRowIntoView(rowIds, (i) => isInView(virtual, i) || virtual.scrollToIndex(i))
  const { context, over, moved } = useRowDrag({ rowIds, isPart: (id) => !numbers.has(id) })
  return (
    <div className={classes.frame}>
      <GridHead />
      <DndContext {...context}>
        <div ref={scroller} className={classes.scroller} {...ownDoubleClicks}>
          <SortableContext items={sortable} strategy={nothingMoves} disabled={readOnly}>
            <div
              id={gridElementId}
              role="grid"
              aria-label={t('planner.grid.label')}
              aria-rowcount={rowIds.length}
              aria-multiselectable="true"
              tabIndex={-1}
              className={classes.grid}
              style={{ height: virtual.getTotalSize() }}
              onFocus={({ target, currentTarget }) =>
                target === currentTarget && resting.current?.focus({ preventScroll: true })
              }
              onContextMenu={openRowMenu}
            >
              <RestingField
                ref={resting}
                label={t('planner.grid.keys')}
                readOnly={readOnly}
                cell={cursorCell}
                onText={typeIntoCell}
                onKeyDown={onGridKey}
              />
              {virtual.getVirtualItems().map(({ index, start, size }) => {
                const id = rowIds[index]
                if (id === undefined) return null
                const drop = over?.shownId === id ? (over.below ? 'below' : 'above') : undefined
                const number = numbers.get(id)
                const place = { id, top: start, height: size, drop, isMoved: moved.includes(id), readOnly } as const
                return number === undefined ? (
                  <PartRow key={id} {...place} />
                ) : (
                  <GridRow key={id} number={number} {...place} />
                )
              })}
            </div>
          </SortableContext>
          {rowIds.length === 0 && (
            <EmptyState
              title={t('planner.empty.title')}
              hint={t('planner.empty.hint')}
              {...sampleOffer}
              {...(readOnly ? {} : { action: { label: t('planner.empty.action'), run: insertBelow } })}
            />
          )}
          {!readOnly && <QuickAdd />}
        </div>
      </DndContext>
      <Suspense fallback={null}>{isMenuOpen && <RowMenu />}</Suspense>
    </div>
  )
}

/** The rows in view and the one under the cursor, so that its cell can be edited wherever the table is scrolled. */
function withCursor(rowIds: readonly string[], range: Range): number[] {
  const shown = defaultRangeExtractor(range)
  const { focusId } = selection.getState()
  const at = focusId === null ? -1 : rowIds.indexOf(focusId)
  return at < 0 || shown.includes(at) ? shown : [...shown, at].sort((a, b) => a - b)
}

/** Whether the whole row is visible: then nothing needs to be scrolled or rendered again. */
function isInView(virtual: Virtualizer<HTMLDivElement, Element>, index: number): boolean {
  const row = virtual.measurementsCache[index]
  const top = virtual.scrollOffset ?? 0
  return row !== undefined && row.start >= top && row.end <= top + (virtual.scrollRect?.height ?? 0)
}
