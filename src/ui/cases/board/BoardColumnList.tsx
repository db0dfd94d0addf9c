import { useDroppable } from '@dnd-kit/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, type MouseEvent } from 'react'
import { unmeasuredTable, useRemeasure } from '../../components/unmeasuredTable'
import { useTranslation } from '../../components/translation'
import { openCase, useCasesState } from '../casesState'
import type { BoardColumn } from './boardColumns'
import classes from './CaseBoard.module.css'
import { BoardCard } from './BoardCard'
import { cardHeight, cardPitch } from './cardSize'
import { useDropAt } from './dropMark'

interface Props {
  readonly column: BoardColumn
  readonly tabStopId: string | undefined
  readonly onPress: (event: MouseEvent, id: string) => void
}

/** The cards of one stage. Only those in view are rendered. */
export function BoardColumnList({ column: { stage, rows }, tabStopId, onPress }: Props) {
  const { t } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  const { setNodeRef } = useDroppable({ id: stage, data: { name: t(`term.stage.${stage}`), scroller } })
  const focusId = useCasesState((state) => state.focusId)
  const dropAt = useDropAt(stage)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => cardPitch,
    getItemKey: (at) => rows[at]?.id ?? at,
    overscan: 4,
    ...unmeasuredTable,
  })
  useRemeasure(virtual, '', rows)
  const at = focusId === null ? -1 : rows.findIndex(({ id }) => id === focusId)
  useLayoutEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' })
  }, [virtual, at, focusId])
  return (
    <div
      ref={(element) => {
        scroller.current = element
        setNodeRef(element)
      }}
      role="listbox"
      aria-multiselectable="true"
      aria-label={t(`term.stage.${stage}`)}
      className={classes.cards}
      data-over={dropAt !== null}
    >
      <div className={classes.places} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]
          return (
            row && (
              <BoardCard
                key={row.id}
                row={row}
                style={{ top: start, height: cardHeight }}
                isTabStop={row.id === tabStopId}
                onPress={onPress}
                onOpen={openCase}
              />
            )
          )
        })}
        {dropAt !== null && <i className={classes.drop} style={{ top: Math.max(0, dropAt * cardPitch - 5) }} />}
      </div>
    </div>
  )
}
