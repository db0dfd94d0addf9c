import { useId, useState } from 'react'
import classes from './DraftInput.module.css'

interface Props {
  readonly label: string
  /** `yyyy-MM-dd`; empty while there is none. */
  readonly value: string
  readonly onCommit: (date: string) => void
  readonly readOnly?: boolean
}

/** While a year is typed digit by digit, years such as 0002 go by: those are not meant. */
const isMeant = (date: string): boolean => /^(19|[2-9]\d)\d\d-/.test(date)

/** A date by the system's own picker; emptied, it is no date. */
export function DateField({ label, value, onCommit, readOnly = false }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const id = useId()
  const change = (date: string) => {
    setDraft(date)
    if (isMeant(date) && date !== value) onCommit(date)
  }
  const leave = (isBad: boolean) => {
    if (draft === '' && value !== '' && !isBad) onCommit('')
    setDraft(null)
  }
  return (
    <div className={classes.field}>
      <label className={classes.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        // With a year of four digits at most, the field goes on to the month by itself.
        max="9999-12-31"
        className={classes.input}
        data-look="field"
        readOnly={readOnly}
        value={draft ?? value}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={(event) => leave(event.currentTarget.validity.badInput)}
      />
    </div>
  )
}
