import type { PlannedSegment } from './plan'
import { studentFrom } from './random'

/*
 * How long a segment will take, from the little that is known of it. Durations are multiples of the plan, and in
 * logarithms (a talk runs over by a share of its length, and further over than under). A history of three says as
 * little about the spread as about the middle, so both are taken as uncertain: what follows is the predictive
 * distribution of a normal model, Student's t, and not a draw from the history itself, which would be far too sure.
 */

/** Before anything is known, how far one run of a segment lies from another: 15 %, worth so many measurements. */
const usualSpread = 0.15
const usualSpreadWeight = 4
/** How alike the spreads of a show's segments are: all of them together count as so many measurements of one. */
const sharedSpreadWeight = 5
/** Before anything is known, how far a segment's own middle lies from its plan: 15 %, worth so many segments. */
const usualOffset = 0.15
const usualOffsetWeight = 2
/** No plan is so good that a middle never lies off it by 3 %. */
const leastOffset = 0.03

/** What a segment is expected to take: `exp(middle + scale × t)` times its plan. */
export interface DurationOdds {
  readonly middle: number
  readonly scale: number
  readonly degrees: number
}

interface Measured {
  readonly count: number
  readonly mean: number
  /** Sum of the squared distances from the mean. */
  readonly squares: number
}

function measured({ durationMs, historyMs }: PlannedSegment): Measured {
  const logs = durationMs > 0 ? historyMs.filter((ms) => ms > 0).map((ms) => Math.log(ms / durationMs)) : []
  const mean = logs.length === 0 ? 0 : logs.reduce((sum, log) => sum + log, 0) / logs.length
  return { count: logs.length, mean, squares: logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) }
}

export const hasHistory = (segment: PlannedSegment): boolean => measured(segment).count > 0

/** What each segment is expected to take; what all of a show's segments have shown together helps where one is thin. */
export function durationOddsOf(
  segments: readonly PlannedSegment[],
  show: readonly PlannedSegment[],
): readonly DurationOdds[] {
  const known = show.map(measured).filter(({ count }) => count > 0)
  const shared = sharedSpread(known)
  const offset = offsetOf(known, shared)
  return segments.map((segment) => {
    const { count, mean, squares } = measured(segment)
    const degrees = sharedSpreadWeight + Math.max(0, count - 1)
    const spread = (sharedSpreadWeight * shared + squares) / degrees
    const precision = count / spread + 1 / offset
    const middle = (mean * count) / spread / precision
    return { middle, scale: Math.sqrt(spread + 1 / precision), degrees }
  })
}

/** The spread of a usual segment of this show, squared. */
function sharedSpread(known: readonly Measured[]): number {
  const squares = known.reduce((sum, one) => sum + one.squares, 0)
  const degrees = known.reduce((sum, { count }) => sum + count - 1, 0)
  return (usualSpreadWeight * usualSpread ** 2 + squares) / (usualSpreadWeight + degrees)
}

/** How far the middles of this show's segments lie from their plans, squared: what chance alone explains is no offset. */
function offsetOf(known: readonly Measured[], spread: number): number {
  const seen = known.reduce((sum, { count, mean }) => sum + mean ** 2 - spread / count, 0)
  const squared = (usualOffsetWeight * usualOffset ** 2 + seen) / (usualOffsetWeight + known.length)
  return Math.max(leastOffset ** 2, squared)
}

/** After so many draws below what has passed, the tail of the distribution is followed instead. */
const mostDraws = 60

/** A possible duration as a multiple of the plan, more than `atLeast` of it. */
export function drawFrom({ middle, scale, degrees }: DurationOdds, atLeast: number, random: () => number): number {
  for (let n = 0; n < mostDraws; n += 1) {
    const times = Math.exp(middle + scale * studentFrom(random, degrees))
    if (times > atLeast) return times
  }
  // Far out, t falls with the power of its degrees: how much further it goes is a Pareto draw.
  const passed = Math.max(1, (Math.log(atLeast) - middle) / scale)
  return Math.exp(middle + scale * passed * Math.pow(1 - random(), -1 / degrees))
}
