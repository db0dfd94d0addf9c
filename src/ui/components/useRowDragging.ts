import {
  closestCenter,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Active,
  type DndContextProps,
} from '@dnd-kit/core'
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable'
import { useMemo } from 'react'
import { useTranslation } from './translation'

/** How far the mouse moves before a press is a drag, in px. */
const distance = 4

/** Rows stay where they are while one is dragged; a line shows where it would go. */
export const nothingMoves = () => null

/**
 * Dragging of a table's rows, by mouse or keys, announced in the user's language and by the rows' names. (The library
 * announces it in English, with ids.)
 */
export function useRowDragging(nameOf: (row: Pick<Active, 'id' | 'data'>) => string) {
  const { t } = useTranslation()
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const accessibility = useMemo(
    () => ({
      screenReaderInstructions: { draggable: t('shell.drag.how') },
      announcements: {
        onDragStart: ({ active }) => t('shell.drag.started', { name: nameOf(active) }),
        onDragOver: ({ over }) => (over ? t('shell.drag.over', { name: nameOf(over) }) : undefined),
        onDragEnd: ({ active, over }) =>
          t(over ? 'shell.drag.ended' : 'shell.drag.cancelled', { name: nameOf(active) }),
        onDragCancel: ({ active }) => t('shell.drag.cancelled', { name: nameOf(active) }),
      },
    }),
    [t, nameOf],
  ) satisfies DndContextProps['accessibility']
  return { sensors, accessibility, collisionDetection: closestCenter }
}
