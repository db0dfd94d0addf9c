import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
  type DragOverEvent,
  type UniqueIdentifier,
} from '@dnd-kit/core'
import { SortableContext, sortableKeyboardCoordinates } from '@dnd-kit/sortable'
import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { EmptyState } from '../components/EmptyState'
import { lazyPart } from '../components/lazyPart'
import { useTranslation } from '../components/translation'
import { useDragWords } from '../components/useDragWords'
import { unmeasuredTable, useMeasuredAnew } from '../components/unmeasuredTable'
import { useWhenIdle } from '../components/useWhenIdle'
import { useSampleSessionOffer } from '../season/seeSample'
import { usePreferences } from '../state/preferences'
import { usePlanned } from '../state/derived'
import { useReadOnly } from '../state/read'
import { selection, selectOnly } from '../state/selection'
import { workspace } from '../state/workspace'
import { focusGrid, gridElementId } from './cellEditing'
import { onGridKey } from './gridKeys'
import { GridHead } from './GridHead'
import { GridRow } from './GridRow'
import { jump } from './jump'
import { dropOf, withOwned, type Drop, type Order } from './partMoves'
import { PartRow } from './PartRow'
import { QuickAdd } from './QuickAdd'
import { insertBelow, move } from './rowActions'
import { openRowMenu, rowMenuPlace } from './rowMenuPlace'
import classes from './RunningOrder.module.css'
import { useOwnDoubleClicks } from './useOwnDoubleClicks'

const RowMenu = lazyPart(() => import('./RowMenu'), 'RowMenu')

/** Row heights in px, as in tokens.css. */
const heights = { comfortable: { segment: 44, part: 32 }, compact: { segment: 34, part: 28 } } as const

// Rows stay where they are while one is dragged; a line shows where it would go.
const nothingMoves = () => null

/** The running order: one table, edited in place. It knows only the rows' order: what is in a row, the row asks for. */
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
  const [over, setOver] = useState<Drop | null>(null)
  const virtual = useVirtualizer({
    count: rowIds.length,
    getScrollElement: () => scroller.current,
    estimateSize: (i) => heights[density][numbers.has(rowIds[i] ?? '') ? 'segment' : 'part'],
    getItemKey: useCallback((i: number) => rowIds[i] ?? i, [rowIds]),
    // What is not seen comes once what is seen is there.
    overscan: isIdle ? 6 : 0,
    ...unmeasuredTable,
  })
  useMeasuredAnew(virtual, density, rowIds)
  useKeepInView(rowIds, (i) => isInView(virtual, i) || virtual.scrollToIndex(i))
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const dragWords = useDragWords(useCallback((row) => titleOf(row) || t('planner.row.untitled'), [t]))
  const order: Order = { rowIds, isPart: (id) => !numbers.has(id) }
  const movedBy = (draggedId: string): readonly string[] => {
    const { ids } = selection.getState()
    return withOwned(order, ids.includes(draggedId) ? ids : [draggedId])
  }
  const dropBy = ({ active, over: target }: Pick<DragOverEvent, 'active' | 'over'>) =>
    target ? dropOf(order, movedBy(String(active.id)), String(active.id), String(target.id)) : undefined
  const onDragOver = (event: DragOverEvent) => setOver(dropBy(event) ?? null)
  const onDragEnd = (event: DragEndEvent) => {
    setOver(null)
    if (!event.over) return
    const drop = dropBy(event)
    if (drop) move(movedBy(String(event.active.id)), drop.afterId)
    focusGrid()
  }
  return (
    <div className={classes.frame}>
      <GridHead />
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        accessibility={dragWords}
        onDragStart={({ active }) =>
          selection.getState().ids.includes(String(active.id)) || selectOnly(String(active.id))
        }
        onDragOver={onDragOver}
        onDragEnd={onDragEnd}
        onDragCancel={() => setOver(null)}
      >
        <div ref={scroller} className={classes.scroller} {...ownDoubleClicks}>
          <SortableContext items={sortable} strategy={nothingMoves} disabled={readOnly}>
            <div
              id={gridElementId}
              role="grid"
              aria-label={t('planner.grid.label')}
              aria-rowcount={rowIds.length}
              aria-multiselectable="true"
              tabIndex={0}
              className={classes.grid}
              style={{ height: virtual.getTotalSize() }}
              onKeyDown={(event) => onGridKey(event, rowIds, readOnly)}
              onContextMenu={openRowMenu}
            >
              {virtual.getVirtualItems().map(({ index, start, size }) => {
                const id = rowIds[index]
                if (id === undefined) return null
                const drop = over?.shownId === id ? (over.below ? 'below' : 'above') : undefined
                const number = numbers.get(id)
                const place = { id, top: start, height: size, drop, readOnly } as const
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

const titleOf = ({ id }: { readonly id: UniqueIdentifier }): string =>
  workspace.getState().session?.rows.get(String(id))?.title ?? ''

/** Whether the whole row is seen: then nothing needs to be scrolled, nor drawn again. */
function isInView(virtual: Virtualizer<HTMLDivElement, Element>, index: number): boolean {
  const row = virtual.measurementsCache[index]
  const top = virtual.scrollOffset ?? 0
  return row !== undefined && row.start >= top && row.end <= top + (virtual.scrollRect?.height ?? 0)
}

/** Brings the row that was jumped to, or that the keys went to, into view. */
function useKeepInView(rowIds: readonly string[], scrollTo: (index: number) => void): void {
  const latest = useRef({ rowIds, scrollTo })
  useEffect(() => {
    latest.current = { rowIds, scrollTo }
  })
  useEffect(() => {
    const show = (id: string | null) => {
      const at = id === null ? -1 : latest.current.rowIds.indexOf(id)
      if (at >= 0) latest.current.scrollTo(at)
    }
    const stops = [
      jump.subscribe(({ rowId }) => show(rowId)),
      selection.subscribe(
        ({ focusId }, before) => focusId !== before.focusId && requestAnimationFrame(() => show(focusId)),
      ),
    ]
    requestAnimationFrame(() => show(selection.getState().focusId))
    return () => stops.forEach((stop) => stop())
  }, [])
}
