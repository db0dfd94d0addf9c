import { memo } from 'react'
import classes from './Figure.module.css'

interface Props {
  readonly text: string
  /** The number of leading placeholder characters. */
  readonly leading: number
  readonly tone?: 'calm' | 'warn' | 'danger' | 'over' | 'still'
  /** As wide as the screen, or as large as the text around it. */
  readonly look: 'screen' | 'line'
}

/** A time in which every character has a fixed place: no system font makes it jump. */
export const Figure = memo(function Figure({ text, leading, tone = 'calm', look }: Props) {
  return (
    <span className={classes.figure} data-tone={tone} data-look={look} data-places={text.length} role="timer">
      {[...text].map((sign, place) => (
        <span
          // The place is the key: only the character in it changes.
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
