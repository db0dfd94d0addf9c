import { formatDuration } from '../../domain/timing/formatDuration'
import { hourMs, secondMs } from '../../domain/timing/units'

/** A time in places that never move. */
export interface Figure {
  /** `06:46`, or `1:05:00`. */
  readonly text: string
  /** How many characters at the front only keep the place. */
  readonly leading: number
}

/**
 * What is left, in whole seconds (ms): a second that has begun counts, so that 0:00 is shown when time is up, and what
 * is over by a second is below zero.
 */
export const wholeSeconds = (ms: number): number => Math.ceil(ms / secondMs) * secondMs

/**
 * A time (ms, its sign left out) with as many places as the longest that is shown in its stead: `longestMs`. It keeps
 * its width from the first second to the last.
 */
export function figureOf(ms: number, longestMs = ms): Figure {
  const bare = formatDuration(Math.abs(ms))
  const template = Math.max(Math.abs(ms), longestMs) >= hourMs ? '0:00:00' : '00:00'
  const leading = Math.max(0, template.length - bare.length)
  return { text: template.slice(0, leading) + bare, leading }
}
