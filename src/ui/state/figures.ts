import { formatDuration } from '../../domain/timing/format'
import { hourMs, secondMs } from '../../domain/timing/units'

/** Remaining time as a countdown: `0:01` until it is over; then how far it is over, `−0:01`. */
export const countdown = (ms: number): string => formatDuration(Math.ceil(ms / secondMs) * secondMs)

/**
 * Elapsed time in whole seconds: together with `countdown` of the remaining time it adds up to the planned duration.
 */
export const elapsed = (ms: number): string => formatDuration(Math.floor(ms / secondMs) * secondMs)

/** A countdown whose digits have fixed places. */
export interface PlacedFigure {
  /** Leading placeholders: `0`, or empty. */
  readonly leading: string
  /** `−` when it is over; it takes the last of the leading places if there is one. */
  readonly sign: '' | '−'
  readonly digits: string
}

/**
 * The remaining time (ms), with as many places as the duration (ms) that it counts down from needs, at least two for
 * minutes.
 */
export function placedFigure(ms: number, durationMs: number): PlacedFigure {
  const bare = countdown(ms)
  const sign = bare.startsWith('−') ? '−' : ''
  const digits = bare.replace('−', '')
  const template = Math.max(Math.abs(ms), durationMs) >= hourMs ? '0:00:00' : '00:00'
  const leading = template.slice(0, Math.max(0, template.length - digits.length))
  return { leading: sign === '' ? leading : leading.slice(0, -1), sign, digits }
}

/** Ms until a figure that counts `ms` shows the next second. */
const untilNext = (ms: number): number => secondMs - (((ms % secondMs) + secondMs) % secondMs)

/**
 * Ms until something on the console changes: the clock, which counts up, or the remaining time of the segment, which
 * counts down. So a second is painted when it begins, and nothing is painted in between.
 */
export function untilNextTick(nowAt: number, remainingMs: number | null): number {
  const clockMs = untilNext(nowAt)
  const figureMs = remainingMs === null ? clockMs : untilNext(-remainingMs)
  return Math.max(1, Math.min(clockMs, figureMs))
}
