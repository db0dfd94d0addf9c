import type { Active, DndContextProps } from '@dnd-kit/core'
import { useMemo } from 'react'
import { useTranslation } from './translation'

/** What is read out while a row is dragged, by the rows' own names. (The library says it in English, with ids.) */
export function useDragWords(nameOf: (row: Pick<Active, 'id' | 'data'>) => string): DndContextProps['accessibility'] {
  const { t } = useTranslation()
  return useMemo(
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
  )
}
