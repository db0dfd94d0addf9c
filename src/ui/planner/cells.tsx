import { memo, type ReactNode } from 'react'
import { departments, type Segment } from '../../domain/segment'
import type { SessionSnapshot } from '../../domain/session'
import { formatDuration } from '../../domain/timing/formatDuration'
import { useTranslation } from '../components/translation'
import { usePlanned, useSettled, useSlot } from '../state/derived'
import { useDetails, useLibrary, useSession } from '../state/read'
import { cueIcons } from './cueIcons'
import { FindingMark } from './FindingMark'
import { askForField, cueFieldAt } from './fieldWish'
import { marksOf, peopleOf, rowTimes, type RowTimes } from './plannerView'
import classes from './Row.module.css'

const noTimes: RowTimes = { start: null, end: null, latest: null, gapMs: 0 }

/** A segment's clock times. They change with every row above, so the cells that show them follow on their own. */
export function useRowTimes(id: string): RowTimes {
  const slot = useSlot(id)
  const details = useDetails()
  return details ? rowTimes(slot, details) : noTimes
}

interface StartProps {
  readonly id: string
  /** What the end is called. Given by the row: an edit moves the times of all rows below, and looks up no words. */
  readonly endLabel: string
  readonly onEdit: () => void
  /** What is edited in the start's place. */
  readonly children: ReactNode
}

/** Start and end. */
export function StartWords({ id, endLabel, onEdit, children }: StartProps) {
  const { start, end, gapMs } = useRowTimes(id)
  return (
    <span role="gridcell" className={classes.start} data-gap={gapMs < 0 ? 'overlap' : undefined} onDoubleClick={onEdit}>
      {children ?? <span>{start ?? '—'}</span>}
      {end !== null && <small title={endLabel}>{end}</small>}
    </span>
  )
}

export function LatestStart({ id }: { id: string }) {
  const { latest } = useRowTimes(id)
  return (
    <span role="gridcell" className={classes.time}>
      {latest}
    </span>
  )
}

/** Idle time before a segment, where there is some. */
export function GapHint({ id }: { id: string }) {
  const { t } = useTranslation()
  const gapMs = usePlanned(({ schedule }) => schedule?.slotById.get(id)?.gapMs ?? 0)
  return gapMs > 0 ? <b> · {t('planner.row.gap', { by: formatDuration(gapMs) })}</b> : null
}

export const PeopleCell = memo(function PeopleCell(props: Pick<Segment, 'id' | 'castings' | 'troupeId'>) {
  const { id, castings, troupeId } = props
  const { t } = useTranslation()
  const library = useLibrary()
  const troupe = troupeId ? library.teams.get(troupeId)?.name : undefined
  const groups = peopleOf({ castings }, library)
  const words = [
    ...(troupe ? [troupe] : []),
    ...groups.map(({ role, names }) => `${t(`term.role.${role}`)} ${names.join('、')}`),
  ].join(' · ')
  return (
    <span role="gridcell" className={classes.people} title={words} onDoubleClick={() => askForField(id, 'people')}>
      {words}
    </span>
  )
})

const noColumns: SessionSnapshot['cueColumns'] = []

/** Who has a cue: each department by its sign, each column of the session's own by its first letters. */
export const CueCell = memo(function CueCell({ id, cues }: Pick<Segment, 'id' | 'cues'>) {
  const { t } = useTranslation()
  const columns = useSession((session) => session?.cueColumns ?? noColumns)
  return (
    <span role="gridcell" className={classes.cues} onDoubleClick={(event) => askForField(id, cueFieldAt(event.target))}>
      {departments
        .filter((department) => cues[department])
        .map((department) => {
          const Icon = cueIcons[department]
          return (
            <span
              key={department}
              data-cue={department}
              title={`${t(`term.department.${department}`)}：${cues[department] ?? ''}`}
            >
              <Icon size={15} stroke={1.6} aria-label={t(`term.department.${department}`)} />
            </span>
          )
        })}
      {columns
        .filter((column) => cues[column.id])
        .map((column) => (
          <span key={column.id} data-cue={column.id} title={`${column.name}：${cues[column.id] ?? ''}`}>
            <b className={classes.ownCue}>{column.name.slice(0, 2)}</b>
          </span>
        ))}
    </span>
  )
})

/** How grave the gravest finding of the row is. */
export function MarkCell({ id }: { id: string }) {
  const mark = useSettled(({ findings }) => marksOf(findings).get(id))
  return <span role="gridcell">{mark && <FindingMark severity={mark} />}</span>
}
