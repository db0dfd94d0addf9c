import { useId } from 'react'
import { useDraft } from '../../components/useDraft'
import classes from './GrowingText.module.css'

interface Props {
  readonly label: string
  /** Whether the label stands above the text; otherwise it is only read by screen readers. */
  readonly hasHeading?: boolean
  readonly look: 'name' | 'lead' | 'text'
  readonly value: string
  readonly placeholder: string
  readonly readOnly: boolean
  readonly autoFocus?: boolean
  readonly onCommit: (text: string) => void
}

/** A text that is edited where it is read: as large as the text, and plain until it is focused. */
export function GrowingText({
  label,
  hasHeading = false,
  look,
  value,
  placeholder,
  readOnly,
  autoFocus,
  onCommit,
}: Props) {
  const commit = (text: string) => {
    // A name is one line, however it was pasted.
    onCommit(look === 'name' ? text.replaceAll(/\s*\n\s*/g, ' ') : text)
    return true
  }
  const { text, isDraft, field } = useDraft({ value, commit, writes: 'typing', multiline: look !== 'name' })
  const id = useId()
  return (
    <div className={classes.text} data-look={look}>
      {hasHeading && (
        <label className={classes.label} htmlFor={id}>
          {label}
        </label>
      )}
      {/* The grid grows with the text behind the field: it has the same size and wraps the same. */}
      <div className={classes.grow} data-text={`${text || placeholder} `}>
        <textarea
          {...field}
          id={id}
          rows={1}
          className={classes.field}
          data-draft={isDraft}
          aria-label={hasHeading ? undefined : label}
          autoFocus={autoFocus}
          spellCheck={false}
          placeholder={readOnly ? '' : placeholder}
          readOnly={readOnly}
          value={text}
        />
      </div>
    </div>
  )
}
