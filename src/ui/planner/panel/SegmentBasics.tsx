import { Checkbox } from '@mantine/core'
import { memo } from 'react'
import { priorities, segmentKinds, type Segment } from '../../../domain/segment'
import { pinFor } from '../../../domain/timing/sessionClock'
import { DurationField } from '../../components/DurationField'
import { TextCell } from '../../components/TextCell'
import { TimeField } from '../../components/TimeField'
import { useTranslation } from '../../components/translation'
import { useDetails } from '../../state/read'
import { Choice } from './FormParts'
import { changeSegments, lengthPatch } from '../rowActions'
import classes from './SidePanel.module.css'

type Part<Field extends keyof Segment> = Pick<Segment, 'id' | Field> & { readonly readOnly: boolean }

export const SegmentTitle = memo(function SegmentTitle({ id, title, readOnly }: Part<'title'>) {
  const { t } = useTranslation()
  return (
    <TextCell
      look="field"
      label={t('planner.field.title')}
      value={title}
      readOnly={readOnly}
      onCommit={(next) => changeSegments('planner.gesture.title', [id], { title: next })}
    />
  )
})

/** Its times, and its priority when time must be saved. */
export const SegmentTimes = memo(function SegmentTimes(
  props: Part<'kind' | 'durationMs' | 'minimumMs' | 'priority' | 'pin'>,
) {
  const { id, kind, durationMs, minimumMs, priority, pin, readOnly } = props
  const { t } = useTranslation()
  const details = useDetails()
  const ids = [id]
  return (
    <>
      <div className={classes.row}>
        <DurationField
          label={t('planner.field.duration')}
          valueMs={durationMs}
          readOnly={readOnly}
          onCommit={(...length) => changeSegments('planner.gesture.duration', ids, lengthPatch(...length))}
        />
        <DurationField
          label={t('planner.field.minimum')}
          valueMs={minimumMs || null}
          readOnly={readOnly}
          onCommit={(ms) => changeSegments('planner.gesture.minimum', ids, { minimumMs: ms })}
          onClear={() => changeSegments('planner.gesture.minimum', ids, { minimumMs: 0 })}
        />
        <Choice
          label={t('planner.field.priority')}
          value={priority}
          choices={priorities}
          wordOf={(one) => t(`term.priority.${one}`)}
          readOnly={readOnly}
          onChoose={(chosen) => changeSegments('planner.gesture.priority', ids, { priority: chosen })}
        />
      </div>
      <div className={classes.row} data-columns="2">
        <Choice
          label={t('planner.field.kind')}
          value={kind}
          choices={segmentKinds}
          wordOf={(one) => t(`term.kind.${one}`)}
          readOnly={readOnly}
          onChoose={(chosen) => changeSegments('planner.gesture.kind', ids, { kind: chosen })}
        />
        <TimeField
          look="field"
          label={t('planner.field.pin')}
          value={pin?.time ?? null}
          near={details?.start}
          placeholder={t('planner.field.noPin')}
          readOnly={readOnly}
          onCommit={(time) => details && changeSegments('planner.gesture.pin', ids, { pin: pinFor(time, details) })}
          onClear={() => changeSegments('planner.gesture.unpin', ids, { pin: null })}
        />
      </div>
    </>
  )
})

export const SegmentChecks = memo(function SegmentChecks(props: Part<'inProgramme' | 'skipped'>) {
  const { id, inProgramme, skipped, readOnly } = props
  const { t } = useTranslation()
  return (
    <div className={classes.checks}>
      <Checkbox
        label={t('planner.field.inProgramme')}
        checked={inProgramme}
        disabled={readOnly}
        onChange={(event) =>
          changeSegments('planner.gesture.inProgramme', [id], { inProgramme: event.currentTarget.checked })
        }
      />
      <Checkbox
        label={t('planner.field.skipped')}
        checked={skipped}
        disabled={readOnly}
        onChange={(event) => changeSegments('planner.gesture.skip', [id], { skipped: event.currentTarget.checked })}
      />
    </div>
  )
})
