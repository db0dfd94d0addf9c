import { formatDuration } from '../../domain/timing/format'
import { hourMs, secondMs } from '../../domain/timing/units'

/** Time that is left, as a countdown shows it: `0:01` until it is over; below zero by how much it is over, `−0:01`. */
export const countdown = (ms: number): string => formatDuration(Math.ceil(ms / secondMs) * secondMs)

/** Time that has gone, in whole seconds: with `countdown` of what is left it makes the planned duration. */
export const elapsed = (ms: number): string => formatDuration(Math.floor(ms / secondMs) * secondMs)

/** A countdown in places that never move. */
export interface PlacedFigure {
  /** What only keeps a place at the front: `0`, or empty. */
  readonly leading: string
  /** `−` where it is over; it takes the last of the leading places where there is one. */
  readonly sign: '' | '−'
  readonly digits: string
}

/** What is left (ms) with as many places as the duration (ms) it counts down from needs, two for minutes at least. */
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
 * Ms until something on the console changes: the clock, which counts up, or what is left of the segment, which counts
 * down. So a second is painted when it begins, and nothing is painted in between.
 */
export function untilNextTick(nowAt: number, remainingMs: number | null): number {
  const clockMs = untilNext(nowAt)
  const figureMs = remainingMs === null ? clockMs : untilNext(-remainingMs)
  return Math.max(1, Math.min(clockMs, figureMs))
}
