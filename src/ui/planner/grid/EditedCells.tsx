import { useState, type KeyboardEvent } from 'react'
import { newId } from '../../../document/edits/newId'
import { setPart, setSegments } from '../../../document/edits/sessionEdits'
import { priorities, segmentKinds, type Part, type Segment, type SegmentKind } from '../../../domain/segment'
import { pinFor } from '../../../domain/timing/sessionClock'
import { DurationField } from '../../components/DurationField'
import { TimeField } from '../../components/TimeField'
import { useTranslation } from '../../components/translation'
import type { Leaving } from '../../components/useDraft'
import { edit, lastGesture, undo } from '../../state/edit'
import { useDetails } from '../../state/read'
import { isInputMethodKey } from '../../components/inputMethod'
import { cellEditing, endCellEditing } from './cellEditing'
import { useRowTimes } from './cells'
import { ChoiceCell } from './ChoiceCell'
import { arrowOut, editNext, leaveCell, undoNewRow } from './gridKeys'
import { KindIcon } from '../../components/kindIcons'
import { changeSegments, confirmAsIs, lengthPatch } from '../rowActions'
import classes from './Row.module.css'

const goFrom = (rowId: string) => (to: Leaving) => leaveCell(rowId, to)

/**
 * Keys that go on to other cells of the running order: always Tab, and arrows from a cell that was opened in passing.
 */
const cellKeys = (rowId: string, column: 'start' | 'duration' | 'title') => (event: KeyboardEvent<HTMLElement>) => {
  if (isInputMethodKey(event) || event.defaultPrevented) return
  if (event.key === 'Tab') {
    if (event.target instanceof HTMLElement) event.target.blur()
    editNext(rowId, column, event.shiftKey ? -1 : 1)
  } else if (!arrowOut(event, rowId)) return
  event.preventDefault()
}

/** The start: a typed time pins the segment, an empty field unpins it. */
export function StartCell({ segment }: { segment: Segment }) {
  const { t } = useTranslation()
  const details = useDetails()
  const { start } = useRowTimes(segment.id)
  const { id, pin } = segment
  return (
    <span onKeyDown={cellKeys(id, 'start')}>
      <TimeField
        look="cell"
        autoFocus
        label={t('planner.field.pin')}
        value={pin?.time ?? start ?? ''}
        near={details?.start}
        onCommit={(time) => details && changeSegments('planner.gesture.pin', [id], { pin: pinFor(time, details) })}
        onClear={() => changeSegments('planner.gesture.unpin', [id], { pin: null })}
        onLeave={goFrom(id)}
        onEnd={endCellEditing}
      />
    </span>
  )
}

export function DurationCell({ segment: { id, durationMs } }: { segment: Segment }) {
  const { t } = useTranslation()
  return (
    <span onKeyDown={cellKeys(id, 'duration')}>
      <DurationField
        look="cell"
        autoFocus
        label={t('planner.field.duration')}
        valueMs={durationMs}
        onCommit={(...length) => changeSegments('planner.gesture.duration', [id], lengthPatch(...length))}
        onLeave={(to) => {
          if (to !== 'back') confirmAsIs(id)
          leaveCell(id, to)
        }}
        onEnd={endCellEditing}
      />
    </span>
  )
}

const kindSign = (kind: SegmentKind) => <KindIcon kind={kind} />

export function KindCell({ segment: { id, kind } }: { segment: Segment }) {
  const { t } = useTranslation()
  return (
    <ChoiceCell
      rowId={id}
      column="kind"
      label={t('planner.field.kind')}
      value={kind}
      choices={segmentKinds}
      wordOf={(one) => t(`term.kind.${one}`)}
      signOf={kindSign}
      onChoose={(chosen) => changeSegments('planner.gesture.kind', [id], { kind: chosen })}
    />
  )
}

export function PriorityCell({ segment: { id, priority } }: { segment: Segment }) {
  const { t } = useTranslation()
  return (
    <ChoiceCell
      rowId={id}
      column="priority"
      label={t('planner.field.priority')}
      value={priority}
      choices={priorities}
      wordOf={(one) => t(`term.priority.${one}`)}
      onChoose={(chosen) => changeSegments('planner.gesture.priority', [id], { priority: chosen })}
    />
  )
}

export function TitleCell({ segment: { id, title } }: { segment: Segment }) {
  const { t } = useTranslation()
  const write = (text: string, merge: string) =>
    edit('planner.gesture.title', { session: setSegments([id], { title: text }) }, { merge })
  return <LiveTitle rowId={id} title={title} label={t('planner.field.title')} write={write} />
}

export function PartTitleCell({ part: { id, title } }: { part: Part }) {
  const { t } = useTranslation()
  const write = (text: string, merge: string) =>
    edit('planner.gesture.title', { session: setPart(id, { title: text }) }, { merge })
  return <LiveTitle rowId={id} title={title} label={t('planner.field.part')} write={write} />
}

interface LiveTitleProps {
  readonly rowId: string
  readonly title: string
  readonly label: string
  readonly write: (text: string, merge: string) => boolean
}

/**
 * A title is stored at every key, so that nothing typed is ever only on the screen. All typing between focus and blur
 * is one step of undo, both for its keys and for Esc. Text that an input method is still composing is not stored.
 */
function LiveTitle({ rowId, title, label, write }: LiveTitleProps) {
  const [merge] = useState(() => `title:${rowId}:${newId()}`)
  const [before] = useState(title)
  const [made] = useState(() => (cellEditing.getState().isNew ? lastGesture() : null))
  const [composed, setComposed] = useState<string | null>(null)
  const put = (text: string) => void write(text, merge)
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isInputMethodKey(event)) return
    if (event.key === 'Enter') {
      event.preventDefault()
      event.stopPropagation()
      leaveCell(rowId, event.shiftKey ? 'up' : 'down')
    } else if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      // Not if undo has already reverted it: the step before is something else.
      if (title !== before) undo()
      // A row that was created to be named, and was not named, is removed.
      if (made !== null && made === lastGesture()) undoNewRow(rowId)
      else leaveCell(rowId, 'back')
    } else cellKeys(rowId, 'title')(event)
  }
  return (
    <input
      autoFocus
      className={classes.input}
      data-draft="false"
      aria-label={label}
      spellCheck={false}
      value={composed ?? title}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => {
        const isComposing = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing
        if (isComposing) setComposed(event.currentTarget.value)
        else put(event.currentTarget.value)
      }}
      onCompositionEnd={(event) => {
        setComposed(null)
        put(event.currentTarget.value)
      }}
      onKeyDown={onKeyDown}
      onBlur={endCellEditing}
    />
  )
}
