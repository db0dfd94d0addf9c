import { useSortable } from '@dnd-kit/sortable'
import { IconGripVertical } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Part } from '../../domain/segment'
import { formatSpoken } from '../../domain/timing/formatSpoken'
import type { Schedule } from '../../domain/timing/scheduleOf'
import { currentLanguage } from '../../i18n'
import { useIsSelected } from '../state/selection'
import { editCell, useEditedColumn } from './cellEditing'
import { PartTitleCell } from './EditedCells'
import { chooseRow } from './GridRow'
import classes from './Row.module.css'

interface Props {
  readonly part: Part
  readonly schedule: Schedule
  readonly top: number
  readonly height: number
  readonly drop: 'above' | 'below' | undefined
  readonly readOnly: boolean
}

/** 板块: a heading with the time of all rows down to the next. */
export const PartRow = memo(function PartRow({ part, schedule, top, height, drop, readOnly }: Props) {
  const { t } = useTranslation()
  const isSelected = useIsSelected(part.id)
  const edited = useEditedColumn(part.id)
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, isDragging } = useSortable({ id: part.id })
  const durationMs = schedule.parts.find((span) => span.part.id === part.id)?.durationMs ?? 0
  return (
    <div
      ref={setNodeRef}
      role="row"
      id={`row-${part.id}`}
      aria-selected={isSelected}
      aria-label={t('planner.row.part', { title: part.title })}
      className={`${classes.row} ${classes.part}`}
      data-dragging={isDragging}
      data-drop={drop}
      style={{ top, height }}
      onMouseDown={(event) => event.button === 0 && chooseRow(part.id, event)}
      onDoubleClick={() => readOnly || editCell(part.id)}
    >
      <button
        type="button"
        ref={setActivatorNodeRef}
        {...attributes}
        {...listeners}
        tabIndex={-1}
        className={classes.handle}
        aria-label={t('planner.row.drag')}
      >
        <IconGripVertical size={14} aria-hidden="true" />
      </button>
      <span />
      <span role="gridcell">
        {edited ? <PartTitleCell part={part} /> : part.title || t('planner.row.untitledPart')}
      </span>
      <span role="gridcell" className={classes.total}>
        {formatSpoken(durationMs, currentLanguage())}
      </span>
    </div>
  )
})
