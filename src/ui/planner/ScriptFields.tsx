import { memo, useId, useRef, useState } from 'react'
import { newId } from '../../document/newId'
import { setText } from '../../document/sessionEdits'
import { estimateOf } from '../../domain/estimate/estimateOf'
import { spokenCount } from '../../domain/estimate/spokenCount'
import { formatDuration } from '../../domain/timing/formatDuration'
import fieldClasses from '../components/DraftInput.module.css'
import { useTranslation } from '../components/translation'
import { useSettled } from '../state/derived'
import { edit } from '../state/edit'
import { otherSessions } from '../state/otherSessions'
import { usePreferences } from '../state/preferences'
import { useLibrary, useSession, useSummaries } from '../state/read'
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
  const sessionId = useSettled(({ session }) => session?.id ?? '')
  const library = useLibrary()
  const summaries = useSummaries()
  const pace = usePreferences((preferences) => preferences.pace)
  if (segment?.type !== 'segment') return null
  const { characters } = spokenCount(segment.script)
  const earlier = otherSessions(library, summaries, sessionId)
  const estimate = estimateOf(segment, { people: library.people, pace, earlier })
  const words = estimate
    ? t('planner.estimate.line', {
        count: characters,
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

/** Chinese characters that a line of the panel holds, and the lines after which a text scrolls. */
const lineLength = 20
const mostRows = 16

/** Lines to give a text, counted instead of measured: measuring would lay the page out at every key. */
function rowsFor(text: string, least: number): number {
  let lines = 0
  for (const line of text.split('\n')) {
    lines += Math.max(1, Math.ceil(line.length / lineLength))
    if (lines >= mostRows) return mostRows
  }
  return Math.max(least, lines)
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
  const fieldId = useId()
  const shown = composed ?? text
  return (
    <div className={fieldClasses.field}>
      <label className={fieldClasses.label} htmlFor={fieldId}>
        {label}
      </label>
      <textarea
        id={fieldId}
        className={fieldClasses.input}
        data-look="field"
        rows={rowsFor(shown, rows)}
        readOnly={readOnly}
        spellCheck={false}
        value={shown}
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
    </div>
  )
}
