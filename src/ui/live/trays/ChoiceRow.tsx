import { Kbd } from '../../commands/Kbd'
import classes from './ChoiceRow.module.css'

interface Props<T> {
  readonly label: string
  readonly value: T
  /** What cycles to the next choice, if a key does. */
  readonly keys?: string | undefined
  readonly choices: readonly { readonly value: T; readonly label: string }[]
  readonly onChoose: (value: T) => void
}

/** A few choices, for the mouse. The focus stays in the field beside it, so that no key changes its meaning. */
export function ChoiceRow<T extends string | number | null>({ label, value, keys, choices, onChoose }: Props<T>) {
  return (
    <div className={classes.row} role="group" aria-label={label}>
      <span className={classes.label}>{label}</span>
      {choices.map((choice) => (
        <button
          key={String(choice.value)}
          type="button"
          className={classes.choice}
          aria-pressed={choice.value === value}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(choice.value)}
        >
          {choice.label}
        </button>
      ))}
      {keys !== undefined && <Kbd keys={keys} />}
    </div>
  )
}
