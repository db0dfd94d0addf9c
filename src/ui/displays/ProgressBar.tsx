import { memo } from 'react'
import type { SpeakerView } from './speakerView'
import classes from './ProgressBar.module.css'

interface Props {
  /** What has passed, 0 to 1. */
  readonly done: number
  readonly notches: readonly number[]
  readonly tone: SpeakerView['tone']
}

/** What has passed of a segment; a notch is cut where the tone changes, and over time the bar is hatched. */
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
