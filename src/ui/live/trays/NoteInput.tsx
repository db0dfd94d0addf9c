import { useEffect, useId, type KeyboardEvent } from 'react'
import field from '../../components/DraftInput.module.css'
import { useHeldDraft } from '../../components/useDraft'
import { endNote, typeNote, useIsNoteUnwritten, useTypedNote } from './typedNote'

interface Props {
  readonly segmentId: string
  /** The text in the log. */
  readonly note: string
  readonly label: string
  /** `cell`: borderless, for tables. */
  readonly look: 'cell' | 'field'
  readonly placeholder: string
  readonly autoFocus?: boolean
}

/** A segment's note. It is stored while it is typed; Enter and Esc leave the field, and undo removes the note. */
export function NoteInput({ segmentId, note, label, look, placeholder, autoFocus = false }: Props) {
  const id = useId()
  const text = useTypedNote(segmentId)
  useHeldDraft(useIsNoteUnwritten(segmentId))
  useEffect(() => endNote, [])
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
    event.preventDefault()
    event.stopPropagation()
    event.currentTarget.blur()
  }
  return (
    <div className={field.field}>
      {look === 'field' && (
        <label className={field.label} htmlFor={id}>
          {label}
        </label>
      )}
      <input
        id={id}
        className={field.input}
        data-look={look}
        data-draft={text !== null}
        aria-label={look === 'cell' ? label : undefined}
        placeholder={placeholder}
        autoFocus={autoFocus}
        autoComplete="off"
        spellCheck={false}
        value={text ?? note}
        onChange={(event) =>
          typeNote(segmentId, event.currentTarget.value, note, (event.nativeEvent as InputEvent).isComposing)
        }
        onCompositionEnd={(event) => typeNote(segmentId, event.currentTarget.value, note, false)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={endNote}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
