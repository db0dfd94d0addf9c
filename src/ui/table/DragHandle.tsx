import type { useSortable } from '@dnd-kit/sortable'
import { IconGripVertical } from '@tabler/icons-react'
import { useTranslation } from '../components/translation'
import classes from './EntityTable.module.css'

type Sortable = ReturnType<typeof useSortable>

interface Props extends Pick<Sortable, 'attributes' | 'listeners'> {
  readonly name: string
  readonly activator: Sortable['setActivatorNodeRef']
}

/** The handle that a row is dragged by. */
export function DragHandle({ name, activator, attributes, listeners }: Props) {
  const { t } = useTranslation()
  return (
    <button
      type="button"
      ref={activator}
      {...attributes}
      {...listeners}
      tabIndex={-1}
      className={classes.handle}
      aria-label={t('library.dragRow', { name })}
    >
      <IconGripVertical size={14} aria-hidden="true" />
    </button>
  )
}
