import { useSortable } from '@dnd-kit/sortable'
import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { CSSProperties, KeyboardEvent, MouseEvent } from 'react'
import { useTranslation } from '../components/translation'
import type { Leaving } from '../components/useDraft'
import { useDropMark, type Arrange } from './ArrangeFrame'
import { DragHandle } from './DragHandle'
import type { Column, Named } from './entityColumn'
import classes from './EntityTable.module.css'
import { anyColumn } from './useTablePlace'

interface Props<T extends Named> {
  readonly entity: T
  readonly columns: readonly Column<T>[]
  readonly index: number
  readonly style: CSSProperties
  readonly isSelected: boolean
  readonly isTabStop: boolean
  /** Its cells are fields. */
  readonly isEditable: boolean
  readonly isRemovable: boolean
  readonly arrange: Arrange | undefined
  /** Selects the row; the focus goes to the column, or to the row where it is null. */
  readonly onGo: (column: string | null) => void
  /** Goes to another row by a key; false where the key goes nowhere. */
  readonly onStep: (key: string, column: string | null) => boolean
  readonly onRemove: () => void
}

export function EntityRow<T extends Named>(props: Props<T>) {
  const { entity, columns, index, style, isSelected, isTabStop, isEditable, isRemovable, arrange } = props
  const { onGo, onStep, onRemove } = props
  const { t } = useTranslation()
  const name = entity.name || t('library.unnamed')
  const isMovable = arrange?.ids.includes(entity.id) ?? false
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, isDragging } = useSortable({
    id: entity.id,
    data: { name },
    attributes: { roleDescription: t('shell.drag.role') },
    disabled: { draggable: !isMovable, droppable: !isMovable },
  })
  const drop = useDropMark(entity.id)
  const leaveTo = (column: string) => (to: Leaving) => {
    if (to === 'back') onGo(null)
    else onStep(to === 'down' ? 'ArrowDown' : 'ArrowUp', column)
  }
  const onRowKey = (event: KeyboardEvent<HTMLElement>) => {
    const { key } = event
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return
    if (event.altKey) {
      const direction = { ArrowUp: -1, ArrowDown: 1 }[key] as -1 | 1 | undefined
      if (!isMovable || direction === undefined) return
      event.preventDefault()
      return arrange?.step(entity.id, direction)
    }
    const act = { Enter: () => onGo(anyColumn), Delete: onRemove, Backspace: onRemove }[key === 'F2' ? 'Enter' : key]
    if (act) act()
    else if (!onStep(key, null)) return
    event.preventDefault()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    onRowKey(event)
    const isOut = event.key === 'Escape' && event.target !== event.currentTarget && !event.defaultPrevented
    if (isOut && !event.nativeEvent.isComposing) onGo(null)
  }
  const onClick = (event: MouseEvent<HTMLElement>) => {
    if (isSelected || !(event.target instanceof Element)) return
    onGo(event.target.closest('[data-column]')?.getAttribute('data-column') ?? null)
  }
  return (
    <div
      ref={setNodeRef}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      aria-label={name}
      data-entity={entity.id}
      className={classes.row}
      style={style}
      data-dragging={isDragging}
      data-drop={drop}
      tabIndex={isTabStop ? 0 : -1}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {arrange && isMovable && (
        <DragHandle name={name} activator={setActivatorNodeRef} attributes={attributes} listeners={listeners} />
      )}
      {arrange && !isMovable && <span />}
      {columns.map((column) => (
        <span role="gridcell" key={column.name} data-column={column.name} className={classes.cell}>
          {isEditable ? column.field(entity, leaveTo(column.name)) : column.show(entity)}
        </span>
      ))}
      <span role="gridcell">
        {isRemovable && (
          <ActionIcon
            variant="subtle"
            color="gray"
            className={classes.remove}
            tabIndex={isSelected ? 0 : -1}
            aria-label={t('library.delete', { name })}
            onClick={(event) => {
              event.stopPropagation()
              onRemove()
            }}
          >
            <IconTrash size={15} aria-hidden="true" />
          </ActionIcon>
        )}
      </span>
    </div>
  )
}
