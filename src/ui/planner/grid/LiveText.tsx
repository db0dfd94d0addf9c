import { useId, useLayoutEffect, useRef, useState } from 'react'
import { newId } from '../../../document/edits/newId'
import { setText } from '../../../document/edits/sessionEdits'
import { secondMs } from '../../../domain/timing/units'
import fieldClasses from '../../components/DraftInput.module.css'
import { useHeldDraft } from '../../components/useDraft'
import { edit } from '../../state/edit'
import { useSession } from '../../state/read'
import { caretAfter } from './caretAfter'

/** Chinese characters per line of the panel, and the number of lines after which a text scrolls. */
const lineLength = 20
const mostRows = 16

/** The height of a text in lines, counted instead of measured: measuring would cause a layout at every key. */
function rowsFor(text: string, least: number): number {
  let lines = 0
  for (const line of text.split('\n')) {
    lines += Math.max(1, Math.ceil(line.length / lineLength))
    if (lines >= mostRows) return mostRows
  }
  return Math.max(least, lines)
}

/** Typing without a pause of this length is one step of undo, ms: about a sentence. */
const restMs = 1.5 * secondMs

interface Props {
  readonly label: string
  readonly rows: number
  readonly readOnly: boolean
}

interface RowText extends Props {
  /** The segment's. */
  readonly id: string
  readonly field: 'script' | 'notes'
}

/** A text of a segment. */
export function LiveText({ id, field, ...rest }: RowText) {
  const text = useSession((session) => {
    const row = session?.rows.get(id)
    return row?.type === 'segment' ? row[field] : ''
  })
  const write = (next: string, merge: string) =>
    edit('planner.gesture.text', { session: setText(id, field, next) }, { merge })
  return <LiveTextArea {...rest} name={`${field}:${id}`} text={text} write={write} />
}

interface AreaProps extends Props {
  /** Distinguishes the steps of undo of different texts. */
  readonly name: string
  readonly text: string
  readonly write: (next: string, merge: string) => void
}

/**
 * A text that is stored at every key. Undo is the app's, sentence by sentence, and goes to where it changed something.
 */
export function LiveTextArea({ name, label, text, rows, readOnly, write }: AreaProps) {
  const [composed, setComposed] = useState<string | null>(null)
  useHeldDraft(composed !== null)
  const step = useRef({ merge: '', at: -Infinity })
  const area = useRef<HTMLTextAreaElement>(null)
  const typed = useRef(text)
  const writeNow = (next: string) => {
    const at = performance.now()
    const isRested = at - step.current.at > restMs
    step.current = { merge: isRested ? `${name}:${newId()}` : step.current.merge, at }
    typed.current = next
    write(next, step.current.merge)
  }
  useLayoutEffect(() => {
    const before = typed.current
    typed.current = text
    if (before === text || document.activeElement !== area.current) return
    const caret = caretAfter(before, text)
    area.current?.setSelectionRange(caret, caret)
  }, [text])
  const fieldId = useId()
  const shown = composed ?? text
  return (
    <div className={fieldClasses.field}>
      <label className={fieldClasses.label} htmlFor={fieldId}>
        {label}
      </label>
      <textarea
        ref={area}
        id={fieldId}
        className={fieldClasses.input}
        data-look="field"
        data-draft="false"
        rows={rowsFor(shown, rows)}
        readOnly={readOnly}
        spellCheck={false}
        value={shown}
        onFocus={() => (step.current.at = -Infinity)}
        onCompositionEnd={(event) => {
          setComposed(null)
          writeNow(event.currentTarget.value)
        }}
        onChange={(event) => {
          const isComposing = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing
          if (isComposing) setComposed(event.currentTarget.value)
          else writeNow(event.currentTarget.value)
        }}
      />
    </div>
  )
}
