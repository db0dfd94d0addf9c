import { useSortable } from '@dnd-kit/sortable'
import type { HTMLAttributes, ReactNode } from 'react'
import { useTranslation } from '../../components/translation'
import { useIsSelected } from '../../state/selection'
import { rowElementId } from './cellEditing'
import classes from './Row.module.css'
import { selectRowOnClick, selectRowOnPress, type RowPlace } from './rowPlace'

interface Props {
  readonly place: RowPlace
  readonly label: string
  /** What this kind of row adds to its element. */
  readonly attributes: HTMLAttributes<HTMLElement> & Readonly<Record<`data-${string}`, string | boolean | undefined>>
  /** Its cells. */
  readonly children: ReactNode
}

/** The element of a row: its position, its selection and its drag handle. */
export function RowFrame({ place, label, attributes, children }: Props) {
  const { id, top, height, drop, isMoved } = place
  const { t } = useTranslation()
  const isSelected = useIsSelected(id)
  const {
    setNodeRef,
    setActivatorNodeRef,
    attributes: dragAttributes,
    listeners,
  } = useSortable({ id, attributes: { roleDescription: t('shell.drag.role') } })
  return (
    <div
      ref={setNodeRef}
      role="row"
      id={rowElementId(id)}
      aria-selected={isSelected}
      aria-label={label}
      className={classes.row}
      data-dragging={isMoved}
      data-drop={drop}
      style={{ top, height }}
      onMouseDown={(event) => selectRowOnPress(id, event)}
      onClick={(event) => selectRowOnClick(id, event)}
      {...attributes}
    >
      <button
        type="button"
        ref={setActivatorNodeRef}
        {...dragAttributes}
        {...listeners}
        tabIndex={-1}
        className={classes.handle}
        aria-label={t('planner.row.drag')}
      />
      {children}
    </div>
  )
}
