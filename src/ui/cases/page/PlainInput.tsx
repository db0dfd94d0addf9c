import { useDraft } from '../../components/useDraft'
import classes from './PlainInput.module.css'

interface Props {
  readonly label: string
  readonly value: string
  readonly placeholder: string
  readonly readOnly: boolean
  readonly autoFocus?: boolean
  readonly className?: string | undefined
  readonly onCommit: (text: string) => void
}

/** One line that is as wide as its text, and plain until it is focused. */
export function PlainInput({ label, value, placeholder, readOnly, autoFocus, className, onCommit }: Props) {
  const commit = (text: string) => {
    onCommit(text)
    return true
  }
  const { text, field } = useDraft({ value, commit, writes: 'typing' })
  return (
    <span className={`${classes.grow} ${className ?? ''}`} data-text={text || placeholder}>
      <input
        {...field}
        size={1}
        className={classes.field}
        aria-label={label}
        autoComplete="off"
        spellCheck={false}
        autoFocus={autoFocus}
        placeholder={readOnly ? '' : placeholder}
        readOnly={readOnly}
        value={text}
      />
    </span>
  )
}
