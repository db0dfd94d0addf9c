import { memo } from 'react'
import classes from './MessageBand.module.css'

interface Props {
  readonly text: string
  readonly isFlashing: boolean
}

/** A message beside the time, at the foot of a display. Where motion is not wanted a flashing one stands inverted. */
export const MessageBand = memo(function MessageBand({ text, isFlashing }: Props) {
  return (
    <div className={classes.band} data-flashing={isFlashing || undefined} role="alert">
      <span className={classes.text}>{text}</span>
    </div>
  )
})
