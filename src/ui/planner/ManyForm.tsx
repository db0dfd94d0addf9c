import { Checkbox } from '@mantine/core'
import { priorities, segmentKinds, type Row, type Segment } from '../../domain/segment'
import { DurationField } from '../components/DurationField'
import { useTranslation } from '../components/translation'
import { Choice } from './FormParts'
import { change } from './rowActions'
import classes from './SidePanel.module.css'

/** What can be set for several segments at once. */
export function ManyForm({ rows, readOnly }: { rows: readonly Row[]; readOnly: boolean }) {
  const { t } = useTranslation()
  const segments = rows.filter((row): row is Segment => row.type === 'segment')
  const ids = segments.map(({ id }) => id)
  const [first] = segments
  const isShared = (field: 'durationMs' | 'minimumMs') => segments.every((one) => one[field] === first?.[field])
  return (
    <section className={classes.form} aria-label={t('planner.panel.many', { count: rows.length })}>
      <h2 className={classes.title}>{t('planner.panel.many', { count: rows.length })}</h2>
      {first && (
        <>
          <Choice
            label={t('planner.field.kind')}
            value={first.kind}
            choices={segmentKinds}
            wordOf={(kind) => t(`term.kind.${kind}`)}
            readOnly={readOnly}
            onChoose={(kind) => change('planner.gesture.kind', ids, { kind })}
          />
          <div className={classes.row}>
            <DurationField
              label={t('planner.field.duration')}
              valueMs={isShared('durationMs') ? first.durationMs : null}
              readOnly={readOnly}
              onCommit={(durationMs) => change('planner.gesture.duration', ids, { durationMs })}
            />
            <DurationField
              label={t('planner.field.minimum')}
              valueMs={isShared('minimumMs') ? first.minimumMs : null}
              readOnly={readOnly}
              onCommit={(minimumMs) => change('planner.gesture.minimum', ids, { minimumMs })}
            />
            <Choice
              label={t('planner.field.priority')}
              value={first.priority}
              choices={priorities}
              wordOf={(priority) => t(`term.priority.${priority}`)}
              readOnly={readOnly}
              onChoose={(priority) => change('planner.gesture.priority', ids, { priority })}
            />
          </div>
          <Checkbox
            label={t('planner.field.skipped')}
            checked={segments.every(({ skipped }) => skipped)}
            disabled={readOnly}
            onChange={(event) => change('planner.gesture.skip', ids, { skipped: event.currentTarget.checked })}
          />
        </>
      )}
    </section>
  )
}
