import { useId, type Ref } from 'react'
import { showStatusMessage } from '../state/statusMessage'
import { useTranslation } from './translation'
import classes from './DraftInput.module.css'
import { useDraft, type Leaving, type Writing } from './useDraft'

export interface FieldProps {
  /** The accessible name; shown above the input if `look` is `field`. */
  readonly label: string
  /** `cell`: borderless, for tables. */
  readonly look?: 'cell' | 'field'
  readonly placeholder?: string | undefined
  readonly readOnly?: boolean
  readonly autoFocus?: boolean
  readonly className?: string | undefined
  readonly onLeave?: ((to: Leaving) => void) | undefined
  /** Called whenever the focus has left the field, for whatever reason. */
  readonly onEnd?: (() => void) | undefined
  readonly ref?: Ref<HTMLInputElement>
}

interface Props extends FieldProps {
  readonly value: string
  readonly commit: (text: string) => boolean
  /** Without it, the field writes when it is left. */
  readonly writes?: Writing | undefined
  /** The message when `commit` refuses the text. */
  readonly refusal: string
}

/** One line of text; see `useDraft`. */
export function DraftInput(props: Props) {
  const {
    label,
    look = 'field',
    value,
    commit,
    writes = 'leaving',
    onLeave,
    onEnd,
    refusal,
    className,
    ...rest
  } = props
  const { t } = useTranslation()
  const onLost = (lost: string) => showStatusMessage(t('shell.field.notTaken', { text: lost.trim(), label }))
  const { text, isDraft, isRefused, field } = useDraft({ value, commit, writes, onLeave, onLost })
  const id = useId()
  return (
    <div className={`${classes.field} ${className ?? ''}`}>
      {look === 'field' && (
        <label className={classes.label} htmlFor={id}>
          {label}
        </label>
      )}
      <input
        {...rest}
        {...field}
        id={id}
        className={classes.input}
        data-look={look}
        data-draft={isDraft}
        aria-label={look === 'cell' ? label : undefined}
        aria-invalid={isRefused}
        aria-describedby={isRefused ? `${id}-message` : undefined}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => {
          field.onBlur()
          onEnd?.()
        }}
      />
      {isRefused && (
        <p id={`${id}-message`} className={classes.message} data-look={look} role="alert">
          {refusal}
        </p>
      )}
    </div>
  )
}
