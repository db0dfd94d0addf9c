import {
  closestCenter,
  KeyboardCode,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
  type Active,
  type CollisionDetection,
  type DndContextProps,
  type DragMoveEvent,
  type KeyboardCoordinateGetter,
} from '@dnd-kit/core'
import { useMemo, useState, type RefObject } from 'react'
import { stages } from '../../../domain/season/pipeline'
import { useTranslation } from '../../components/translation'
import { cardPitch } from './cardSize'
import { dropMark, setDropMark, type DropMark } from './dropMark'

/** How far the mouse moves before a press is a drag, in px. */
const distance = 4

/** Up and down by a card, left and right by a column. */
const byCards: KeyboardCoordinateGetter = (event, { currentCoordinates: { x, y }, context }) => {
  const { collisionRect, droppableRects } = context
  if (!collisionRect) return undefined
  const rects = stages.flatMap((stage) => droppableRects.get(stage) ?? [])
  const middle = collisionRect.left + collisionRect.width / 2
  const now = rects.findIndex(({ left, right }) => left <= middle && middle < right)
  const column = rects[now]
  const to = { ArrowRight: rects[now + 1], ArrowLeft: rects[now - 1] }[event.code]
  if (to && column) return { x: x + to.left - column.left, y }
  const dy = { ArrowDown: cardPitch, ArrowUp: -cardPitch }[event.code]
  return dy === undefined ? undefined : { x, y: y + dy }
}

/** The column under the pointer; by keys the one that is closest to the card. */
const underPointer: CollisionDetection = (args) => (args.pointerCoordinates ? pointerWithin(args) : closestCenter(args))

const nameOf = ({ data }: Pick<Active, 'data'>): string => String(data.current?.name ?? '')

/** Before which card of which column the dragged ones would go. */
function dropOf({ active, over }: Pick<DragMoveEvent, 'active' | 'over'>): DropMark | null {
  const stage = stages.find((one) => one === over?.id)
  const card = active.rect.current.translated
  if (!stage || !over || !card) return null
  const { scroller } = over.data.current as { readonly scroller: RefObject<HTMLDivElement | null> }
  const inList = card.top - over.rect.top + (scroller.current?.scrollTop ?? 0)
  return { stage, at: Math.max(0, Math.round(inList / cardPitch)) }
}

interface BoardDrag {
  readonly context: DndContextProps
  readonly draggedId: string | null
}

/** Dragging of cards between the stages, by mouse or keys, announced by their names. */
export function useBoardDrag(onStart: (id: string) => void, onDrop: (id: string, drop: DropMark) => void): BoardDrag {
  const { t } = useTranslation()
  const [draggedId, setDragged] = useState<string | null>(null)
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance } }),
    useSensor(KeyboardSensor, {
      coordinateGetter: byCards,
      keyboardCodes: {
        start: [KeyboardCode.Space],
        cancel: [KeyboardCode.Esc],
        end: [KeyboardCode.Space, KeyboardCode.Enter],
      },
    }),
  )
  const accessibility = useMemo<DndContextProps['accessibility']>(
    () => ({
      screenReaderInstructions: { draggable: t('cases.board.how') },
      announcements: {
        onDragStart: ({ active }) => t('shell.drag.started', { name: nameOf(active) }),
        onDragOver: ({ over }) => (over ? t('shell.drag.over', { name: nameOf(over) }) : undefined),
        onDragEnd: ({ active, over }) =>
          t(over ? 'shell.drag.ended' : 'shell.drag.cancelled', { name: nameOf(active) }),
        onDragCancel: ({ active }) => t('shell.drag.cancelled', { name: nameOf(active) }),
      },
    }),
    [t],
  )
  const end = () => {
    setDragged(null)
    setDropMark(null)
  }
  const context: DndContextProps = {
    sensors,
    collisionDetection: underPointer,
    ...(accessibility && { accessibility }),
    onDragStart: ({ active }) => {
      setDragged(String(active.id))
      onStart(String(active.id))
    },
    onDragMove: (event) => setDropMark(dropOf(event)),
    // At the move itself the column is still the one before.
    onDragOver: (event) => setDropMark(dropOf(event)),
    onDragEnd: ({ active, over }) => {
      const drop = over && dropMark()
      end()
      if (drop) onDrop(String(active.id), drop)
    },
    onDragCancel: end,
  }
  return { context, draggedId }
}
