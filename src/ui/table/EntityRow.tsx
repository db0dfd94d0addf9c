import { useSortable } from '@dnd-kit/sortable'
import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { memo, useRef, type KeyboardEvent, type MouseEvent, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { isInputMethodKey } from '../components/inputMethod'
import { RestingField, typeText } from '../components/RestingField'
import { useTranslation } from '../components/translation'
import type { Leaving } from '../components/useDraft'
import { useDropMark, type Arrange } from './ArrangeFrame'
import { DragHandle } from './DragHandle'
import type { Column, Named } from './entityColumn'
import classes from './EntityTable.module.css'
import { anyColumn } from './useTablePlace'

/** What a row asks of its table. */
export interface RowTable {
  /** Selects a row; focuses the column, or the row itself if it is null. */
  go(id: string, column: string | null): void
  /** Moves from a row to another one by a key; false if the key does not move. */
  step(key: string, index: number, column: string | null): boolean
  remove(index: number): void
}

interface Props<T extends Named> {
  readonly entity: T
  readonly columns: readonly Column<T>[]
  readonly index: number
  /** The widths of the columns, as in CSS. */
  readonly tracks: string
  /** Its height and its place in the table, in px. */
  readonly height: number
  readonly top: number
  readonly isSelected: boolean
  readonly isTabStop: boolean
  /** Its cells become fields once it is selected. */
  readonly isWritable: boolean
  /** Its cells are fields. */
  readonly isEditable: boolean
  readonly isRemovable: boolean
  readonly arrange: Arrange | undefined
  /** The table as it is now. The same object always, so that scrolling renders only rows that come into view. */
  readonly table: RefObject<RowTable>
}

function Row<T extends Named>(props: Props<T>) {
  const {
    entity,
    columns,
    index,
    tracks,
    height,
    top,
    table,
    isSelected,
    isTabStop,
    isWritable,
    isEditable,
    isRemovable,
    arrange,
  } = props
  const onGo = (column: string | null) => table.current.go(entity.id, column)
  const onStep = (key: string, column: string | null) => table.current.step(key, index, column)
  const onRemove = () => table.current.remove(index)
  const { t } = useTranslation()
  const name = entity.name || t('library.unnamed')
  const resting = useRef<HTMLInputElement>(null)
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
  /** The event is not a field's: the row itself has the focus. */
  const isOfRow = ({ target, currentTarget }: KeyboardEvent<HTMLElement>) =>
    target === currentTarget || target === resting.current
  const onRowKey = (event: KeyboardEvent<HTMLElement>) => {
    const { key } = event
    if (!isOfRow(event) || isInputMethodKey(event)) return
    const isMod = event.ctrlKey || event.metaKey
    if (isMod && key !== 'Backspace') return
    if (event.altKey) {
      const direction = { ArrowUp: -1, ArrowDown: 1 }[key] as -1 | 1 | undefined
      if (!isMovable || direction === undefined) return
      event.preventDefault()
      return arrange?.step(entity.id, direction)
    }
    const open = () => onGo(anyColumn)
    // Backspace alone is for correcting what was typed, and is easily pressed once too often.
    const act = { Enter: open, F2: open, Delete: onRemove, Backspace: isMod ? onRemove : undefined }[key]
    if (act) act()
    else if (!onStep(key, null)) return
    event.preventDefault()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    onRowKey(event)
    const isOut = event.key === 'Escape' && !isOfRow(event) && !event.defaultPrevented
    if (isOut && !isInputMethodKey(event)) onGo(null)
  }
  const onClick = (event: MouseEvent<HTMLElement>) => {
    if (isSelected || !(event.target instanceof Element)) return
    onGo(event.target.closest('[data-column]')?.getAttribute('data-column') ?? null)
  }
  // What is typed on a row replaces the content of its first column.
  const [first] = columns
  const typeInto = (text: string) => {
    if (!first) return
    flushSync(() => onGo(first.name))
    typeText(text)
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
      style={{ gridTemplateColumns: tracks, height, top }}
      data-dragging={isDragging}
      data-drop={drop}
      tabIndex={isTabStop && !isWritable ? 0 : -1}
      onFocus={({ target, currentTarget }) => target === currentTarget && resting.current?.focus()}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {isTabStop && isWritable && (
        <RestingField
          ref={resting}
          label={name}
          readOnly={false}
          cell={() => resting.current?.parentElement?.querySelector('[data-column]') ?? null}
          onText={typeInto}
        />
      )}
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

export const EntityRow = memo(Row) as typeof Row
