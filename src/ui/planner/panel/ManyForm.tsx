import { Button, Checkbox } from '@mantine/core'
import { IconPinnedOff } from '@tabler/icons-react'
import { priorities, segmentKinds, type Row, type Segment } from '../../../domain/segment'
import { DurationField } from '../../components/DurationField'
import { useTranslation } from '../../components/translation'
import { AssumedLength } from './AssumedLength'
import { Choice } from './FormParts'
import { changeSegments, lengthPatch } from '../rowActions'
import { sharedBy } from './sharedBy'
import classes from './SidePanel.module.css'

/** What can be set for several segments at once; where they differ it says so, and shows no value. */
export function ManyForm({ rows, readOnly }: { rows: readonly Row[]; readOnly: boolean }) {
  const { t } = useTranslation()
  const segments = rows.filter((row): row is Segment => row.type === 'segment')
  return (
    <section className={classes.form} aria-label={t('planner.panel.many', { count: rows.length })}>
      <h2 className={classes.title}>{t('planner.panel.many', { count: rows.length })}</h2>
      {segments.length > 0 && <Fields segments={segments} readOnly={readOnly} />}
    </section>
  )
}

function Fields({ segments, readOnly }: { segments: readonly Segment[]; readOnly: boolean }) {
  const { t } = useTranslation()
  const ids = segments.map(({ id }) => id)
  const pinned = segments.filter(({ pin }) => pin !== null).map(({ id }) => id)
  const differing = t('planner.panel.differing')
  const minimumMs = sharedBy(segments, 'minimumMs')
  return (
    <>
      <Choice
        label={t('planner.field.kind')}
        value={sharedBy(segments, 'kind')}
        differing={differing}
        choices={segmentKinds}
        wordOf={(kind) => t(`term.kind.${kind}`)}
        readOnly={readOnly}
        onChoose={(kind) => changeSegments('planner.gesture.kind', ids, { kind })}
      />
      <div className={classes.row}>
        <DurationField
          label={t('planner.field.duration')}
          valueMs={sharedBy(segments, 'durationMs')}
          placeholder={differing}
          readOnly={readOnly}
          onCommit={(...length) => changeSegments('planner.gesture.duration', ids, lengthPatch(...length))}
        />
        <DurationField
          label={t('planner.field.minimum')}
          valueMs={minimumMs || null}
          placeholder={minimumMs === null ? differing : ''}
          readOnly={readOnly}
          onCommit={(ms) => changeSegments('planner.gesture.minimum', ids, { minimumMs: ms })}
          onClear={() => changeSegments('planner.gesture.minimum', ids, { minimumMs: 0 })}
        />
        <Choice
          label={t('planner.field.priority')}
          value={sharedBy(segments, 'priority')}
          differing={differing}
          choices={priorities}
          wordOf={(priority) => t(`term.priority.${priority}`)}
          readOnly={readOnly}
          onChoose={(priority) => changeSegments('planner.gesture.priority', ids, { priority })}
        />
      </div>
      <AssumedLength segments={segments} readOnly={readOnly} />
      <div className={classes.checks}>
        <Check
          label={t('planner.field.inProgramme')}
          value={sharedBy(segments, 'inProgramme')}
          readOnly={readOnly}
          onChange={(inProgramme) => changeSegments('planner.gesture.inProgramme', ids, { inProgramme })}
        />
        <Check
          label={t('planner.field.skipped')}
          value={sharedBy(segments, 'skipped')}
          readOnly={readOnly}
          onChange={(skipped) => changeSegments('planner.gesture.skip', ids, { skipped })}
        />
      </div>
      {pinned.length > 0 && !readOnly && (
        <Button
          leftSection={<IconPinnedOff size={16} aria-hidden="true" />}
          onClick={() => changeSegments('planner.gesture.unpin', pinned, { pin: null })}
        >
          {t('planner.panel.unpin', { count: pinned.length })}
        </Button>
      )}
    </>
  )
}

interface CheckProps {
  readonly label: string
  /** Null if they differ. */
  readonly value: boolean | null
  readonly readOnly: boolean
  readonly onChange: (value: boolean) => void
}

function Check({ label, value, readOnly, onChange }: CheckProps) {
  return (
    <Checkbox
      label={label}
      checked={value ?? false}
      indeterminate={value === null}
      disabled={readOnly}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  )
}
