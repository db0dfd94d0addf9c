import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { priorities, segmentKinds, type Segment } from '../../domain/segment'
import type { SessionDetails } from '../../domain/session'
import { pinFor } from '../../domain/timing/pinFor'
import { DurationField } from '../components/DurationField'
import { TextCell } from '../components/TextCell'
import { TimeField } from '../components/TimeField'
import { Choice } from './FormParts'
import { change } from './rowActions'
import classes from './SidePanel.module.css'

interface Props {
  readonly segment: Segment
  readonly details: SessionDetails
  readonly readOnly: boolean
}

/** What every segment has: title, kind, times, and how readily time is taken from it. */
export function SegmentBasics({ segment, details, readOnly }: Props) {
  const { t } = useTranslation()
  const ids = [segment.id]
  return (
    <>
      <TextCell
        look="field"
        label={t('planner.field.title')}
        value={segment.title}
        readOnly={readOnly}
        onCommit={(title) => change('planner.gesture.title', ids, { title })}
      />
      <div className={classes.row}>
        <DurationField
          label={t('planner.field.duration')}
          valueMs={segment.durationMs}
          readOnly={readOnly}
          onCommit={(durationMs) => change('planner.gesture.duration', ids, { durationMs })}
        />
        <DurationField
          label={t('planner.field.minimum')}
          valueMs={segment.minimumMs || null}
          readOnly={readOnly}
          onCommit={(minimumMs) => change('planner.gesture.minimum', ids, { minimumMs })}
          onClear={() => change('planner.gesture.minimum', ids, { minimumMs: 0 })}
        />
        <Choice
          label={t('planner.field.priority')}
          value={segment.priority}
          choices={priorities}
          wordOf={(priority) => t(`term.priority.${priority}`)}
          readOnly={readOnly}
          onChoose={(priority) => change('planner.gesture.priority', ids, { priority })}
        />
      </div>
      <div className={classes.row} data-columns="2">
        <Choice
          label={t('planner.field.kind')}
          value={segment.kind}
          choices={segmentKinds}
          wordOf={(kind) => t(`term.kind.${kind}`)}
          readOnly={readOnly}
          onChoose={(kind) => change('planner.gesture.kind', ids, { kind })}
        />
        <TimeField
          look="field"
          label={t('planner.field.pin')}
          value={segment.pin?.time ?? null}
          placeholder={t('planner.field.noPin')}
          readOnly={readOnly}
          onCommit={(time) => change('planner.gesture.pin', ids, { pin: pinFor(time, details) })}
          onClear={() => change('planner.gesture.unpin', ids, { pin: null })}
        />
      </div>
      <div className={classes.checks}>
        <Checkbox
          label={t('planner.field.inProgramme')}
          checked={segment.inProgramme}
          disabled={readOnly}
          onChange={(event) => change('planner.gesture.inProgramme', ids, { inProgramme: event.currentTarget.checked })}
        />
        <Checkbox
          label={t('planner.field.skipped')}
          checked={segment.skipped}
          disabled={readOnly}
          onChange={(event) => change('planner.gesture.skip', ids, { skipped: event.currentTarget.checked })}
        />
      </div>
    </>
  )
}
