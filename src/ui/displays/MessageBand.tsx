import { memo } from 'react'
import { useFit } from './useFit'
import classes from './MessageBand.module.css'

interface Props {
  readonly text: string
  readonly isFlashing: boolean
}

/**
 * A message beside the time, at the foot of a display, in letters small enough to show it whole. With reduced motion a
 * flashing message is inverted instead.
 */
export const MessageBand = memo(function MessageBand({ text, isFlashing }: Props) {
  const box = useFit<HTMLDivElement>()
  return (
    <div ref={box} className={classes.band} data-flashing={isFlashing || undefined} role="alert">
      <span className={classes.text} data-lines>
        {text}
      </span>
    </div>
  )
})
