import { memo, type ReactNode } from 'react'
import type { Segment } from '../../../domain/segment'
import { formatDuration } from '../../../domain/timing/format'
import { useTranslation } from '../../components/translation'
import { usePlanned, useSettled, useSlot } from '../../state/derived'
import { useDetails, useLibrary } from '../../state/read'
import { FindingMark } from '../../components/FindingMark'
import { requestField } from '../panel/fieldRequest'
import { dayWords } from '../panel/dayWords'
import { marksOf, peopleOf, rowTimes, type RowTimes } from '../plannerView'
import classes from './Row.module.css'

const noTimes: RowTimes = { start: null, end: null, latest: null, latestDay: 0, gapMs: 0 }

/** A segment's clock times. They change with every row above, so the cells that show them subscribe on their own. */
export function useRowTimes(id: string): RowTimes {
  const slot = useSlot(id)
  const details = useDetails()
  return details ? rowTimes(slot, details) : noTimes
}

interface StartProps {
  readonly id: string
  /**
   * The label of the end. The row passes it, so that an edit, which moves the times of all rows below, looks up no
   * texts.
   */
  readonly endLabel: string
  readonly onEdit: () => void
  /** What is edited in place of the start. */
  readonly children: ReactNode
}

/** Start and end. */
export function StartWords({ id, endLabel, onEdit, children }: StartProps) {
  const { start, end, gapMs } = useRowTimes(id)
  return (
    <span
      role="gridcell"
      data-column="start"
      className={classes.start}
      data-gap={gapMs < 0 ? 'overlap' : undefined}
      onDoubleClick={onEdit}
    >
      {children ?? <span>{start ?? '—'}</span>}
      {end !== null && <small title={endLabel}>{end}</small>}
    </span>
  )
}

export function LatestStart({ id }: { id: string }) {
  const { t } = useTranslation()
  const { latest, latestDay } = useRowTimes(id)
  return (
    <span role="gridcell" className={classes.time}>
      {latest}
      {latestDay !== 0 && <small>{dayWords(latestDay, t)}</small>}
    </span>
  )
}

/** Idle time before a segment, if there is any. */
export function GapHint({ id }: { id: string }) {
  const { t } = useTranslation()
  const gapMs = usePlanned(({ schedule }) => schedule?.slotById.get(id)?.gapMs ?? 0)
  return gapMs > 0 ? <b> · {t('planner.row.gap', { by: formatDuration(gapMs) })}</b> : null
}

export const PeopleCell = memo(function PeopleCell(props: Pick<Segment, 'id' | 'castings' | 'troupeId'>) {
  const { id, castings, troupeId } = props
  const { t } = useTranslation()
  const library = useLibrary()
  const words = peopleOf({ castings, troupeId }, library)
    .map(({ role, names }) => `${role ? `${t(`term.role.${role}`)} ` : ''}${names.join('、')}`)
    .join(' · ')
  return (
    <span
      role="gridcell"
      data-column="people"
      className={classes.people}
      title={words}
      onDoubleClick={() => requestField(id, 'people')}
    >
      {words}
    </span>
  )
})

/** The severity of the row's most severe finding. */
export function MarkCell({ id }: { id: string }) {
  const mark = useSettled(({ findings }) => marksOf(findings).get(id))
  return <span role="gridcell">{mark && <FindingMark severity={mark} />}</span>
}
