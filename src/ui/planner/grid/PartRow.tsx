import { memo } from 'react'
import { formatSpoken } from '../../../domain/timing/format'
import { currentLanguage } from '../../../i18n'
import { useTranslation } from '../../components/translation'
import { usePlanned } from '../../state/derived'
import { useRow } from '../../state/read'
import { editCell, useCursorColumn, useEditedColumn } from './cellEditing'
import { PartTitleCell } from './EditedCells'
import classes from './Row.module.css'
import { RowFrame } from './RowFrame'
import type { RowPlace } from './rowPlace'

/** 板块: a heading with the time of all rows down to the next heading. */
export const PartRow = memo(function PartRow(props: RowPlace) {
  const { id, readOnly } = props
  const { t } = useTranslation()
  const part = useRow(id)
  const cursor = useCursorColumn(id)
  const edited = useEditedColumn(id)
  const durationMs = usePlanned(({ schedule }) => schedule?.parts.find((span) => span.part.id === id)?.durationMs ?? 0)
  if (part?.type !== 'part') return null
  const attributes = {
    className: `${classes.row} ${classes.part}`,
    'data-cursor': cursor && 'title',
    onDoubleClick: () => readOnly || editCell(id),
  }
  return (
    <RowFrame place={props} label={t('planner.row.part', { title: part.title })} attributes={attributes}>
      <span />
      <span role="gridcell" data-column="title">
        {edited ? <PartTitleCell part={part} /> : part.title || t('planner.row.untitledPart')}
      </span>
      <span role="gridcell" className={classes.total}>
        {formatSpoken(durationMs, currentLanguage())}
      </span>
    </RowFrame>
  )
})
