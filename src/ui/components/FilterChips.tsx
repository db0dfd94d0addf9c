import type { KeyboardEvent, ReactNode } from 'react'
import classes from './FilterChips.module.css'

interface Chip<Value extends string> {
  readonly value: Value
  readonly words: ReactNode
  readonly count: number
}

interface Props<Value extends string> {
  readonly label: string
  /** The first one shows all. */
  readonly chips: readonly Chip<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** Filters with their counts, of which one applies. Pressing it again shows all. */
export function FilterChips<Value extends string>({ label, chips, value, onChange }: Props<Value>) {
  const [all] = chips
  const step = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    const at = chips.findIndex((chip) => chip.value === value)
    const next = (at + by + chips.length) % chips.length
    const chip = chips[next]
    if (chip) onChange(chip.value)
    event.currentTarget.querySelectorAll('button')[next]?.focus()
  }
  return (
    <div className={classes.chips} role="radiogroup" aria-label={label} onKeyDown={step}>
      {chips.map((chip) => (
        <button
          key={chip.value}
          type="button"
          role="radio"
          aria-checked={chip.value === value}
          tabIndex={chip.value === value ? 0 : -1}
          className={classes.chip}
          onClick={() => onChange(chip.value === value && all ? all.value : chip.value)}
        >
          {chip.words}
          <span className={classes.count}>{chip.count}</span>
        </button>
      ))}
    </div>
  )
}
