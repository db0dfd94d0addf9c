import type { RunState } from '../../../domain/run/runState'
import { sideOf, truncateToSeconds, type Lateness } from '../../../domain/timing/rounding'
import { formatSigned } from '../../../domain/timing/format'
import { countdown } from '../../state/figures'

/** A show that goes on, in one line. */
export interface StripView {
  readonly phase: RunState['phase']
  /** What is on; null while nothing is. */
  readonly title: string | null
  /** What is left of it, or until the start; null where nothing is counted: a rehearsal begins when it is begun. */
  readonly figure: string | null
  /** `+2:48` than planned; null before the start, and where it is on time. */
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
