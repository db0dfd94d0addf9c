import { memo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId } from '../../document/newId'
import { setText } from '../../document/sessionEdits'
import { estimateOf } from '../../domain/estimate/estimateOf'
import { spokenCount } from '../../domain/estimate/spokenCount'
import { formatDuration } from '../../domain/timing/formatDuration'
import { Textarea } from '@mantine/core'
import { useSettled } from '../state/derived'
import { edit } from '../state/edit'
import { usePreferences } from '../state/preferences'
import { useLibrary, useSession } from '../state/read'
import classes from './SidePanel.module.css'

interface Props {
  /** The segment's. */
  readonly id: string
  readonly readOnly: boolean
}

/** Script and notes. Written at every key, so that nothing typed is only on the screen. */
export const ScriptFields = memo(function ScriptFields({ id, readOnly }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <LiveText id={id} field="script" label={t('planner.field.script')} rows={6} readOnly={readOnly} />
      <EstimateLine id={id} />
      <LiveText id={id} field="notes" label={t('planner.field.notes')} rows={2} readOnly={readOnly} />
    </>
  )
})

/** Follows a moment after the typing. */
function EstimateLine({ id }: { id: string }) {
  const { t } = useTranslation()
  const segment = useSettled(({ session }) => session?.rows.get(id))
  const people = useLibrary((library) => library.people)
  const pace = usePreferences((preferences) => preferences.pace)
  if (segment?.type !== 'segment') return null
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
  const { id, field, label, rows, readOnly } = props
  const text = useSession((session) => {
    const row = session?.rows.get(id)
    return row?.type === 'segment' ? row[field] : ''
  })
  const [composed, setComposed] = useState<string | null>(null)
  const merge = useRef('')
  const write = (next: string) =>
    edit('planner.gesture.text', { session: setText(id, field, next) }, { merge: merge.current })
  return (
    <Textarea
      label={label}
      autosize
      minRows={rows}
      maxRows={16}
      readOnly={readOnly}
      spellCheck={false}
      value={composed ?? text}
      onFocus={() => (merge.current = `${field}:${id}:${newId()}`)}
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
