import type { RunState } from '../../../domain/run/runState'
import { sideOf, truncateToSeconds, type Lateness } from '../../../domain/timing/rounding'
import { formatSigned } from '../../../domain/timing/format'
import { countdown } from '../../state/figures'

/** An active show, in one line. */
export interface StripView {
  readonly phase: RunState['phase']
  /** The current segment; null if there is none. */
  readonly title: string | null
  /** Its remaining time, or the time until the start; null if nothing counts down: a rehearsal has no fixed start. */
  readonly figure: string | null
  /** `+2:48` later than planned; null before the start, and when on time. */
  readonly over: string | null
  readonly side: Lateness
}

export function stripView({ phase, current, remainingMs, startAt, nowAt, overMs }: RunState): StripView {
  const isWaiting = phase === 'waiting'
  const untilMs = isWaiting ? startAt - nowAt : remainingMs
  const byMs = isWaiting ? 0 : truncateToSeconds(overMs)
  return {
    phase,
    title: current?.segment.title ?? null,
    figure: isWaiting ? (untilMs > 0 ? countdown(untilMs) : null) : current && countdown(untilMs),
    over: byMs === 0 ? null : formatSigned(byMs),
    side: sideOf(byMs),
  }
}
