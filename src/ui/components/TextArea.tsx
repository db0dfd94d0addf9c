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

/** Several lines of text, taken over when the field is left or by Mod+Enter. */
export function TextArea({ label, value, onCommit, onLeave, placeholder, rows = 3, readOnly = false }: Props) {
  const commit = (text: string) => {
    onCommit(text)
    return true
  }
  const { text, isDraft, onChange, onBlur, onKeyDown } = useDraft({ value, commit, onLeave, multiline: true })
  const id = useId()
  return (
    <div className={classes.field}>
      <label className={classes.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className={classes.input}
        data-look="field"
        data-draft={isDraft}
        rows={rows}
        placeholder={placeholder}
        readOnly={readOnly}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={onBlur}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
