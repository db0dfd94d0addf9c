import { useSortable } from '@dnd-kit/sortable'
import { IconGripVertical } from '@tabler/icons-react'
import { memo, type MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Severity } from '../../domain/findings/finding'
import { departments, type Segment } from '../../domain/segment'
import type { SessionDetails } from '../../domain/session'
import { formatDuration } from '../../domain/timing/formatDuration'
import type { Slot } from '../../domain/timing/scheduleOf'
import { SampleTag } from '../components/Tag'
import { usePreferences } from '../state/preferences'
import { useLibrary } from '../state/read'
import { selectOnly, selectRange, toggleSelected, useIsSelected } from '../state/selection'
import { editCell, focusGrid, useEditedColumn, type CellColumn } from './cellEditing'
import { cueIcons } from './cueIcons'
import { DurationCell, StartCell, TitleCell } from './EditedCells'
import { FindingMark } from './FindingMark'
import { KindMenu } from './KindMenu'
import { peopleOf, rowTimes } from './plannerView'
import classes from './Row.module.css'

interface Props {
  readonly segment: Segment
  readonly number: number
  readonly slot: Slot | undefined
  readonly mark: Severity | undefined
  readonly details: SessionDetails
  readonly top: number
  readonly height: number
  readonly drop: 'above' | 'below' | undefined
  readonly readOnly: boolean
}

/** Chooses rows as everywhere: alone, with Ctrl or ⌘ one more, with Shift a range. */
export function chooseRow(id: string, event: MouseEvent): void {
  if (event.shiftKey) selectRange(id)
  else if (event.ctrlKey || event.metaKey) toggleSelected(id)
  else selectOnly(id)
  if (!(event.target instanceof HTMLInputElement)) focusGrid()
}

/** One segment. Drawn again only when something in it has changed. */
export const GridRow = memo(function GridRow(props: Props) {
  const { segment, number, slot, mark, details, top, height, drop, readOnly } = props
  const { t } = useTranslation()
  const isSelected = useIsSelected(segment.id)
  const edited = useEditedColumn(segment.id)
  const moreTimes = usePreferences((preferences) => preferences.moreTimes)
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, isDragging } = useSortable({ id: segment.id })
  const times = rowTimes(slot, details)
  const startEdit = (column: CellColumn) => readOnly || editCell(segment.id, column)
  return (
    <div
      ref={setNodeRef}
      role="row"
      id={`row-${segment.id}`}
      aria-selected={isSelected}
      aria-rowindex={number}
      aria-label={segment.title || t('planner.row.untitled')}
      className={classes.row}
      data-times={moreTimes}
      data-skipped={segment.skipped}
      data-dragging={isDragging}
      data-drop={drop}
      style={{ top, height }}
      onMouseDown={(event) => event.button === 0 && chooseRow(segment.id, event)}
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
      <span role="gridcell" className={classes.number}>
        {number}
      </span>
      <span
        role="gridcell"
        className={classes.start}
        data-gap={times.gapMs < 0 ? 'overlap' : undefined}
        onDoubleClick={() => startEdit('start')}
      >
        {edited === 'start' ? (
          <StartCell segment={segment} start={times.start} details={details} />
        ) : (
          (times.start ?? '—')
        )}
      </span>
      {moreTimes && (
        <span role="gridcell" className={classes.time}>
          {times.end}
        </span>
      )}
      {moreTimes && (
        <span role="gridcell" className={classes.time}>
          {times.latest}
        </span>
      )}
      <span role="gridcell" className={classes.time} onDoubleClick={() => startEdit('duration')}>
        {edited === 'duration' ? <DurationCell segment={segment} /> : formatDuration(segment.durationMs)}
      </span>
      <span role="gridcell" className={classes.title} onDoubleClick={() => startEdit('title')}>
        <KindMenu segment={segment} readOnly={readOnly} />
        <span className={classes.words}>
          {edited === 'title' ? (
            <TitleCell segment={segment} />
          ) : (
            <span className={classes.name}>{segment.title || <i>{t('planner.row.untitled')}</i>}</span>
          )}
          <span className={classes.hint}>
            {t(`term.kind.${segment.kind}`)}
            {segment.pin && <b className={classes.pin}> · {t('planner.row.pinned', { time: segment.pin.time })}</b>}
            {segment.skipped && <b> · {t('planner.row.skipped')}</b>}
            {times.gapMs > 0 && <b> · {t('planner.row.gap', { by: formatDuration(times.gapMs) })}</b>}
            <SampleTag sample={segment.sample} />
          </span>
        </span>
      </span>
      <PeopleCell segment={segment} />
      <CueCell segment={segment} />
      <span role="gridcell">{mark && <FindingMark severity={mark} />}</span>
    </div>
  )
})

function PeopleCell({ segment }: { segment: Segment }) {
  const { t } = useTranslation()
  const library = useLibrary()
  const troupe = segment.troupeId ? library.teams.get(segment.troupeId)?.name : undefined
  const groups = peopleOf(segment, library)
  return (
    <span role="gridcell" className={classes.people}>
      {[
        ...(troupe ? [troupe] : []),
        ...groups.map(({ role, names }) => `${t(`term.role.${role}`)} ${names.join('、')}`),
      ].join(' · ')}
    </span>
  )
}

function CueCell({ segment }: { segment: Segment }) {
  const { t } = useTranslation()
  return (
    <span role="gridcell" className={classes.cues}>
      {departments
        .filter((department) => segment.cues[department])
        .map((department) => {
          const Icon = cueIcons[department]
          return (
            <span key={department} title={`${t(`term.department.${department}`)}：${segment.cues[department] ?? ''}`}>
              <Icon size={15} stroke={1.6} aria-label={t(`term.department.${department}`)} />
            </span>
          )
        })}
    </span>
  )
}
