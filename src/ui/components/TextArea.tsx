import { useId } from 'react'
import classes from './DraftInput.module.css'
import { useDraft, type Leaving } from './useDraft'

interface Props {
  readonly label: string
  readonly value: string
  readonly onCommit: (text: string) => void
  readonly placeholder?: string
  readonly rows?: number
  readonly readOnly?: boolean
  readonly onLeave?: (to: Leaving) => void
}

/** Several lines of text, written at every key. Mod+Enter leaves the field. */
export function TextArea({ label, value, onCommit, onLeave, placeholder, rows = 3, readOnly = false }: Props) {
  const commit = (text: string) => {
    onCommit(text)
    return true
  }
  const { text, isDraft, field } = useDraft({ value, commit, writes: 'typing', onLeave, multiline: true })
  const id = useId()
  return (
    <div className={classes.field}>
      <label className={classes.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        {...field}
        id={id}
        className={classes.input}
        data-look="field"
        data-draft={isDraft}
        rows={rows}
        placeholder={placeholder}
        readOnly={readOnly}
        value={text}
      />
    </div>
  )
}
