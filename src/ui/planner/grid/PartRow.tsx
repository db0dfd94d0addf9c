import { useSortable } from '@dnd-kit/sortable'
import { memo } from 'react'
import { formatSpoken } from '../../../domain/timing/format'
import { currentLanguage } from '../../../i18n'
import { useTranslation } from '../../components/translation'
import { usePlanned } from '../../state/derived'
import { useRow } from '../../state/read'
import { useIsSelected } from '../../state/selection'
import { editCell, rowElementId, useCursorColumn, useEditedColumn } from './cellEditing'
import { PartTitleCell } from './EditedCells'
import { chooseAlone, chooseRow, type RowPlace } from './rowPlace'
import classes from './Row.module.css'

/** 板块: a heading with the time of all rows down to the next heading. */
export const PartRow = memo(function PartRow({ id, top, height, drop, isMoved, readOnly }: RowPlace) {
  const { t } = useTranslation()
  const part = useRow(id)
  const isSelected = useIsSelected(id)
  const cursor = useCursorColumn(id)
  const edited = useEditedColumn(id)
  const { setNodeRef, setActivatorNodeRef, attributes, listeners } = useSortable({
    id,
    attributes: { roleDescription: t('shell.drag.role') },
  })
  const durationMs = usePlanned(({ schedule }) => schedule?.parts.find((span) => span.part.id === id)?.durationMs ?? 0)
  if (part?.type !== 'part') return null
  return (
    <div
      ref={setNodeRef}
      role="row"
      id={rowElementId(id)}
      aria-selected={isSelected}
      aria-label={t('planner.row.part', { title: part.title })}
      className={`${classes.row} ${classes.part}`}
      data-cursor={cursor && 'title'}
      data-dragging={isMoved}
      data-drop={drop}
      style={{ top, height }}
      onMouseDown={(event) => chooseRow(id, event)}
      onClick={(event) => chooseAlone(id, event)}
      onDoubleClick={() => readOnly || editCell(id)}
    >
      <button
        type="button"
        ref={setActivatorNodeRef}
        {...attributes}
        {...listeners}
        tabIndex={-1}
        className={classes.handle}
        aria-label={t('planner.row.drag')}
      />
      <span />
      <span role="gridcell" data-column="title">
        {edited ? <PartTitleCell part={part} /> : part.title || t('planner.row.untitledPart')}
      </span>
      <span role="gridcell" className={classes.total}>
        {formatSpoken(durationMs, currentLanguage())}
      </span>
    </div>
  )
})
