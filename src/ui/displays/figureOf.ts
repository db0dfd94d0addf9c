import { formatDuration } from '../../domain/timing/format'
import { hourMs } from '../../domain/timing/units'

/** A time whose digits have fixed places. */
export interface FigureText {
  /** `06:46`, or `1:05:00`. */
  readonly text: string
  /** The number of leading placeholder characters. */
  readonly leading: number
}

/**
 * A time (ms, without its sign) with as many places as the longest time shown in its position, `longestMs`, so that its
 * width is the same from the first second to the last.
 */
export function figureOf(ms: number, longestMs = ms): FigureText {
  const bare = formatDuration(Math.abs(ms))
  const template = Math.max(Math.abs(ms), longestMs) >= hourMs ? '0:00:00' : '00:00'
  const leading = Math.max(0, template.length - bare.length)
  return { text: template.slice(0, leading) + bare, leading }
}
