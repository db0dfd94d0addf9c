import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId } from '../../document/newId'
import { setText } from '../../document/sessionEdits'
import { estimateOf } from '../../domain/estimate/estimateOf'
import { spokenCount } from '../../domain/estimate/spokenCount'
import type { Segment } from '../../domain/segment'
import { formatDuration } from '../../domain/timing/formatDuration'
import { Textarea } from '@mantine/core'
import { edit } from '../state/edit'
import { usePreferences } from '../state/preferences'
import { useLibrary, useRow } from '../state/read'
import classes from './SidePanel.module.css'

interface Props {
  readonly segment: Segment
  readonly readOnly: boolean
}

/** Script and notes. Written at every key, so that nothing typed is only on the screen. */
export function ScriptFields({ segment, readOnly }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <LiveText segment={segment} field="script" label={t('planner.field.script')} rows={6} readOnly={readOnly} />
      <EstimateLine segment={segment} />
      <LiveText segment={segment} field="notes" label={t('planner.field.notes')} rows={2} readOnly={readOnly} />
    </>
  )
}

function EstimateLine({ segment }: { segment: Segment }) {
  const { t } = useTranslation()
  const people = useLibrary((library) => library.people)
  const pace = usePreferences((preferences) => preferences.pace)
  const { characters } = spokenCount(segment.script)
  const estimate = estimateOf(segment, { people, pace })
  const words = estimate
    ? t('planner.estimate.line', {
        characters,
        time: formatDuration(estimate.ms),
        basis: t(`planner.estimate.${estimate.basis}`, { pace: estimate.pace }),
      })
    : t('planner.estimate.none')
  return (
    <p className={classes.estimate} role="status">
      {words}
    </p>
  )
}

function LiveText(
  props: Props & { readonly field: 'script' | 'notes'; readonly label: string; readonly rows: number },
) {
  const { segment, field, label, rows, readOnly } = props
  const row = useRow(segment.id)
  const text = row?.type === 'segment' ? row[field] : ''
  const [composed, setComposed] = useState<string | null>(null)
  const merge = useRef('')
  const write = (next: string) =>
    edit('planner.gesture.text', { session: setText(segment.id, field, next) }, { merge: merge.current })
  return (
    <Textarea
      label={label}
      autosize
      minRows={rows}
      maxRows={16}
      readOnly={readOnly}
      spellCheck={false}
      value={composed ?? text}
      onFocus={() => (merge.current = `${field}:${segment.id}:${newId()}`)}
      onCompositionEnd={(event) => {
        setComposed(null)
        write(event.currentTarget.value)
      }}
      onChange={(event) => {
        const isComposing = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing
        if (isComposing) setComposed(event.currentTarget.value)
        else write(event.currentTarget.value)
      }}
    />
  )
}
