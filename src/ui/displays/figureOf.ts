import { formatDuration } from '../../domain/timing/format'
import { hourMs } from '../../domain/timing/units'

/** A time in places that never move. */
export interface FigureText {
  /** `06:46`, or `1:05:00`. */
  readonly text: string
  /** How many characters at the front only keep the place. */
  readonly leading: number
}

/**
 * A time (ms, its sign left out) with as many places as the longest that is shown in its stead: `longestMs`. It keeps
 * its width from the first second to the last.
 */
export function figureOf(ms: number, longestMs = ms): FigureText {
  const bare = formatDuration(Math.abs(ms))
  const template = Math.max(Math.abs(ms), longestMs) >= hourMs ? '0:00:00' : '00:00'
  const leading = Math.max(0, template.length - bare.length)
  return { text: template.slice(0, leading) + bare, leading }
}
