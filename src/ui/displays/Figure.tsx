import { memo } from 'react'
import classes from './Figure.module.css'

interface Props {
  readonly text: string
  /** Characters at the front that only keep the place. */
  readonly leading: number
  readonly tone?: 'calm' | 'warn' | 'danger' | 'over' | 'still'
  /** As wide as the screen, or as large as the words around it. */
  readonly look: 'screen' | 'line'
}

/** A time whose every sign has a place of its own: no face of any system makes it jump. */
export const Figure = memo(function Figure({ text, leading, tone = 'calm', look }: Props) {
  return (
    <span className={classes.figure} data-tone={tone} data-look={look} data-places={text.length} role="timer">
      {[...text].map((sign, place) => (
        <span
          // A place is its own key: only the sign in it changes.
          // oxlint-disable-next-line react/no-array-index-key
          key={place}
          className={sign === ':' ? classes.colon : classes.digit}
          data-leading={place < leading || undefined}
        >
          {sign}
        </span>
      ))}
    </span>
  )
})
