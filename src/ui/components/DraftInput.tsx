import { useId, type Ref } from 'react'
import { say } from '../app/appState'
import { useTranslation } from './translation'
import classes from './DraftInput.module.css'
import { useDraft, type Leaving } from './useDraft'

export interface FieldProps {
  /** Named for screen readers; shown above the input where `look` is `field`. */
  readonly label: string
  /** `cell`: borderless, for tables. */
  readonly look?: 'cell' | 'field'
  readonly placeholder?: string | undefined
  readonly readOnly?: boolean
  readonly autoFocus?: boolean
  readonly className?: string | undefined
  readonly onLeave?: ((to: Leaving) => void) | undefined
  /** Told whenever the focus has left the field, by whatever way. */
  readonly onEnd?: (() => void) | undefined
  readonly ref?: Ref<HTMLInputElement>
}

interface Props extends FieldProps {
  readonly value: string
  readonly commit: (text: string) => boolean
  /** Said when `commit` refuses the text. */
  readonly refusal: string
}

/** One line of text that is taken over on Enter or when it is left; see `useDraft`. */
export function DraftInput(props: Props) {
  const { label, look = 'field', value, commit, onLeave, onEnd, refusal, className, readOnly = false, ...rest } = props
  const { t } = useTranslation()
  const onLost = (lost: string) => say(t('shell.field.notTaken', { text: lost.trim(), label }))
  const { text, isDraft, isRefused, onChange, onBlur, onKeyDown } = useDraft({ value, commit, onLeave, onLost })
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
        id={id}
        className={classes.input}
        data-look={look}
        data-draft={isDraft}
        aria-label={look === 'cell' ? label : undefined}
        aria-invalid={isRefused}
        aria-describedby={isRefused ? `${id}-message` : undefined}
        autoComplete="off"
        spellCheck={false}
        readOnly={readOnly}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => {
          onBlur()
          onEnd?.()
        }}
        onKeyDown={onKeyDown}
      />
      {isRefused && (
        <p id={`${id}-message`} className={classes.message} data-look={look} role="alert">
          {refusal}
        </p>
      )}
    </div>
  )
}
