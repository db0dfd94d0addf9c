import { useId, useState } from 'react'
import { newId } from '../../document/edits/newId'
import classes from './DraftInput.module.css'

interface Props {
  /** The accessible name; shown above the input if `look` is `field`. */
  readonly label: string
  /** `cell`: borderless, for tables. */
  readonly look?: 'cell' | 'field'
  /** `yyyy-MM-dd`; empty while there is none. */
  readonly value: string
  /** `mergeKey` is the same as long as the field keeps the focus, so that all typing is one step of undo. */
  readonly onCommit: (date: string, mergeKey: string) => void
  readonly readOnly?: boolean
}

/** While a year is typed digit by digit, values such as 0002 occur; they are ignored. */
const isMeant = (date: string): boolean => /^(19|[2-9]\d)\d\d-/.test(date)

/**
 * A date in the system's own picker; an empty field means no date. While a date is typed, the field has a valid date
 * after each key (20261231 is 2026-12-03 in between), and each one is stored.
 */
export function DateField({ label, look = 'field', value, onCommit, readOnly = false }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const [mergeKey, setMergeKey] = useState(newId)
  const id = useId()
  const change = (date: string) => {
    setDraft(date)
    if (isMeant(date) && date !== value) onCommit(date, mergeKey)
  }
  const leave = (isBad: boolean) => {
    if (draft === '' && value !== '' && !isBad) onCommit('', mergeKey)
    setDraft(null)
  }
  return (
    <div className={classes.field}>
      {look === 'field' && (
        <label className={classes.label} htmlFor={id}>
          {label}
        </label>
      )}
      <input
        id={id}
        type="date"
        // With a year of four digits at most, the field moves on to the month by itself.
        max="9999-12-31"
        className={classes.input}
        data-look={look}
        aria-label={look === 'cell' ? label : undefined}
        readOnly={readOnly}
        value={draft ?? value}
        onChange={(event) => change(event.currentTarget.value)}
        onFocus={() => setMergeKey(newId())}
        onBlur={(event) => leave(event.currentTarget.validity.badInput)}
      />
    </div>
  )
}
