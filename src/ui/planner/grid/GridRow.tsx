import { memo, type MouseEvent } from 'react'
import type { Segment } from '../../../domain/segment'
import { formatDuration } from '../../../domain/timing/format'
import { SampleTag } from '../../components/Tag'
import { useTranslation } from '../../components/translation'
import { usePreferences } from '../../state/preferences'
import { useRow } from '../../state/read'
import { editCell, useCursorColumn, useEditedColumn, type CellColumn } from './cellEditing'
import { GapHint, LatestStart, MarkCell, PeopleCell, StartWords } from './cells'
import { CueCell } from './CueCell'
import { DurationCell, KindCell, PriorityCell, StartCell, TitleCell } from './EditedCells'
import { KindIcon } from '../../components/kindIcons'
import classes from './Row.module.css'
import { RowFrame } from './RowFrame'
import type { RowPlace } from './rowPlace'

/** One segment. Rendered again only when something in it has changed; its times follow the schedule on their own. */
export const GridRow = memo(function GridRow(props: RowPlace & { readonly number: number }) {
  const { id, number, readOnly } = props
  const { t } = useTranslation()
  const segment = useRow(id)
  const cursor = useCursorColumn(id)
  const moreTimes = usePreferences((preferences) => preferences.moreTimes)
  if (segment?.type !== 'segment') return null
  const attributes = {
    'aria-rowindex': number,
    'data-times': moreTimes,
    'data-cursor': cursor,
    'data-skipped': segment.skipped,
  }
  return (
    <RowFrame place={props} label={segment.title || t('planner.row.untitled')} attributes={attributes}>
      <span role="gridcell" className={classes.number}>
        {number}
      </span>
      <RowCells segment={segment} moreTimes={moreTimes} readOnly={readOnly} />
      <MarkCell id={id} />
    </RowFrame>
  )
})

interface CellsProps {
  readonly segment: Segment
  readonly moreTimes: boolean
  readonly readOnly: boolean
}

/**
 * The cells that can be edited. Separate from the row itself, so that a key typed in a cell does not render its
 * dragging.
 */
const RowCells = memo(function RowCells({ segment, moreTimes, readOnly }: CellsProps) {
  const { id, kind, priority } = segment
  const { t } = useTranslation()
  const edited = useEditedColumn(id)
  const open = (column: CellColumn) => () => readOnly || editCell(id, column)
  return (
    <>
      <StartWords id={id} endLabel={t('planner.grid.end')} onEdit={open('start')}>
        {edited === 'start' ? <StartCell segment={segment} /> : null}
      </StartWords>
      {moreTimes && <LatestStart id={id} />}
      <span role="gridcell" data-column="duration" className={classes.time} onDoubleClick={open('duration')}>
        {edited === 'duration' ? <DurationCell segment={segment} /> : <Length segment={segment} />}
      </span>
      <span role="gridcell" className={classes.title} onDoubleClick={open('title')}>
        <span data-column="kind" className={classes.kind} onDoubleClick={stop}>
          <button
            type="button"
            tabIndex={-1}
            aria-label={t('planner.row.kind', { kind: t(`term.kind.${kind}`) })}
            disabled={readOnly}
            onClick={open('kind')}
          >
            <KindIcon kind={kind} />
          </button>
          {edited === 'kind' && <KindCell segment={segment} />}
        </span>
        <span data-column="title" className={classes.words}>
          {edited === 'title' ? <TitleCell segment={segment} /> : <Name title={segment.title} />}
          <Hint {...hintOf(segment)} />
        </span>
      </span>
      <PeopleCell id={id} castings={segment.castings} troupeId={segment.troupeId} />
      <CueCell id={id} cues={segment.cues} />
      <span
        role="gridcell"
        data-column="priority"
        className={classes.priority}
        title={t(`term.priority.${priority}`)}
        onDoubleClick={open('priority')}
      >
        {t(`planner.priority.${priority}`)}
        {edited === 'priority' && <PriorityCell segment={segment} />}
      </span>
    </>
  )
})

/** A double click on the kind's icon does not count as one on the title. */
const stop = (event: MouseEvent): void => event.stopPropagation()

/** The duration; if it is only assumed, it does not look like a fact. */
function Length({ segment: { durationMs, assumedFrom } }: { segment: Segment }) {
  const { t } = useTranslation()
  const words = formatDuration(durationMs)
  if (assumedFrom === null) return words
  return (
    <i className={classes.assumed} title={t('planner.row.assumedHint')}>
      {words}
      <b aria-hidden="true"> ?</b>
    </i>
  )
}

function Name({ title }: { title: string }) {
  const { t } = useTranslation()
  return (
    <span className={classes.name} title={title}>
      {title || <i>{t('planner.row.untitled')}</i>}
    </span>
  )
}

type HintProps = Pick<Segment, 'id' | 'kind' | 'pin' | 'skipped' | 'sample' | 'assumedFrom'>
const hintOf = ({ id, kind, pin, skipped, sample, assumedFrom }: HintProps): HintProps => ({
  id,
  kind,
  pin,
  skipped,
  sample,
  assumedFrom,
})

const Hint = memo(function Hint(props: HintProps) {
  const { id, kind, pin, skipped, sample, assumedFrom } = props
  const { t } = useTranslation()
  return (
    <span className={classes.hint}>
      {t(`term.kind.${kind}`)}
      {assumedFrom !== null && (
        <b>
          {' · '}
          {assumedFrom === '' ? t('planner.row.assumed') : t('planner.row.assumedFrom', { text: assumedFrom })}
        </b>
      )}
      {pin && <b className={classes.pin}> · {t('planner.row.pinned', { time: pin.time })}</b>}
      {skipped && <b> · {t('planner.row.skipped')}</b>}
      <GapHint id={id} />
      <SampleTag sample={sample} />
    </span>
  )
})
