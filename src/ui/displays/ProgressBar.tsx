import { memo } from 'react'
import type { SpeakerView } from './speakerView'
import classes from './ProgressBar.module.css'

interface Props {
  /** The elapsed share, 0 to 1. */
  readonly done: number
  readonly notches: readonly number[]
  readonly tone: SpeakerView['tone']
}

/** The elapsed share of a segment. Notches mark where the tone changes, and in overtime the bar is hatched. */
export const ProgressBar = memo(function ProgressBar({ done, notches, tone }: Props) {
  return (
    <div className={classes.bar} data-tone={tone} aria-hidden="true">
      <div className={classes.done} style={{ transform: `scaleX(${done})` }} />
      {notches.map((at) => (
        <div key={at} className={classes.notch} style={{ left: `${at * 100}%` }} />
      ))}
    </div>
  )
})
