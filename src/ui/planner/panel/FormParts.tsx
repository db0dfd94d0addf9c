import { IconX } from '@tabler/icons-react'
import { useId } from 'react'
import fieldClasses from '../../components/DraftInput.module.css'
import classes from './SidePanel.module.css'

/** A choice of a few values: the system's own select, which costs a form with many of them almost nothing. */
export function Choice<T extends string>(props: {
  readonly label: string
  /** Null if several segments differ; `differing` says so. */
  readonly value: T | null
  readonly differing?: string
  readonly choices: readonly T[]
  readonly wordOf: (choice: T) => string
  readonly readOnly?: boolean
  readonly onChoose: (choice: T) => void
}) {
  const { label, value, differing, choices, wordOf, readOnly = false, onChoose } = props
  const id = useId()
  return (
    <div className={fieldClasses.field}>
      {label && (
        <label className={fieldClasses.label} htmlFor={id}>
          {label}
        </label>
      )}
      <select
        id={id}
        className={`${fieldClasses.input} ${classes.choice}`}
        data-look="field"
        value={value ?? ''}
        disabled={readOnly}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice === event.currentTarget.value)
          if (chosen !== undefined) onChoose(chosen)
        }}
      >
        {value === null && (
          <option value="" disabled>
            {differing}
          </option>
        )}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {wordOf(choice)}
          </option>
        ))}
      </select>
    </div>
  )
}

export function RemoveButton({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <button type="button" className={classes.remove} aria-label={label} title={label} onClick={onRemove}>
      <IconX size={14} aria-hidden="true" />
    </button>
  )
}
