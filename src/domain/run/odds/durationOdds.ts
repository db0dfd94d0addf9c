import type { PlannedSegment } from '../plan/plan'
import { studentFrom } from './random'

/*
 * How long a segment will take, from the little that is known about it. Durations are multiples of the plan, in
 * logarithms (a talk runs over by a share of its length, and more often over than under). A history of three says as
 * little about the spread as about the middle, so both are uncertain: what follows is the predictive distribution of a
 * normal model, Student's t, and not a draw from the history itself, which would be far too confident. The segments of
 * a show are planned by the same people, so how much their plans are too short together is one more unknown, shared by
 * all of them.
 */

/*
 * The weights below are heavy: two or three measurements of a segment are trusted little. With light ones the odds were
 * too confident at both ends by up to 5 points (20,000 simulated shows, with and without outliers).
 */

/** Prior: how far one measurement of a segment is from another: 16 %, worth this many measurements. */
const usualSpread = 0.16
const usualSpreadWeight = 20
/**
 * How similar the spreads of a show's segments are: all of them together count as this many measurements of one. A
 * variance known that well has a mean of its scale times `w / (w - 2)`.
 */
const sharedSpreadWeight = 30
/**
 * Degrees of freedom of Student's t for one run: far outliers, such as a guest who does not stop, are more frequent
 * than in the normal curve. With few degrees, shows without outliers are predicted as well as with many (30,000
 * simulated shows).
 */
const tailDegrees = 4
/** Prior: how far a segment's own middle is from the others': 12 %, worth this many segments. */
const usualOffset = 0.12
const usualOffsetWeight = 4
/** No plan is so good that its middle is never off by 3 %. */
const leastOffset = 0.03
/** Prior: how far all of a show's plans are off together: 6 %. */
const usualBias = 0.06

/** What a segment is expected to take: `exp(middle + share × z + scale × t)` times its plan, t being Student's. */
export interface DurationOdds {
  readonly middle: number
  readonly scale: number
  /** How much it depends on `z`, the uncertainty shared by all plans of the show: from 0 to 1. */
  readonly share: number
}

/** What the segments of a run are expected to take. */
export interface RunOdds {
  readonly segments: readonly DurationOdds[]
  /** Standard deviation of `z`, which is normal: one draw for each simulated run. */
  readonly shared: number
}

interface Measured {
  readonly count: number
  readonly mean: number
  /** Sum of squared distances from the mean. */
  readonly squares: number
}

function measured({ durationMs, historyMs }: PlannedSegment): Measured {
  const logs = durationMs > 0 ? historyMs.filter((ms) => ms > 0).map((ms) => Math.log(ms / durationMs)) : []
  const mean = logs.length === 0 ? 0 : logs.reduce((sum, log) => sum + log, 0) / logs.length
  return { count: logs.length, mean, squares: logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) }
}

export const hasHistory = (segment: PlannedSegment): boolean => measured(segment).count > 0

/**
 * What each segment is expected to take. What all segments of the show have in common helps if one has little history.
 */
export function durationOddsOf(segments: readonly PlannedSegment[], show: readonly PlannedSegment[]): RunOdds {
  const known = show.map(measured).filter(({ count }) => count > 0)
  const common = sharedSpread(known)
  const { bias, biasSquared, offset } = sharedMiddle(known, common)
  const odds = segments.map((segment) => {
    const { count, mean, squares } = measured(segment)
    const degrees = sharedSpreadWeight + Math.max(0, count - 1)
    const spread = ((sharedSpreadWeight - 2) * common + squares) / degrees
    const precision = count / spread + 1 / offset
    const share = 1 / offset / precision
    const middle = (mean * count) / spread / precision + bias * share
    // All its uncertainty as one variance: Student's t scatters more than its scale says.
    const squared = (spread * degrees) / (degrees - 2) + 1 / precision
    const scale = Math.sqrt((squared * (tailDegrees - 2)) / tailDegrees)
    return { middle, scale, share }
  })
  return { segments: odds, shared: Math.sqrt(biasSquared) }
}

/** The squared spread of a usual segment of this show. */
function sharedSpread(known: readonly Measured[]): number {
  const squares = known.reduce((sum, one) => sum + one.squares, 0)
  const degrees = known.reduce((sum, { count }) => sum + count - 1, 0)
  return (usualSpreadWeight * usualSpread ** 2 + squares) / (usualSpreadWeight + degrees)
}

/**
 * How much this show's plans are off together, with its squared uncertainty, and the squared spread between the
 * middles: what chance alone explains is not an offset.
 */
function sharedMiddle(known: readonly Measured[], spread: number) {
  const about = (offset: number) => {
    const weights = known.map(({ count }) => 1 / (offset + spread / count))
    const precision = weights.reduce((sum, weight) => sum + weight, 1 / usualBias ** 2)
    const bias = known.reduce((sum, { mean }, i) => sum + mean * (weights[i] ?? 0), 0) / precision
    return { bias, biasSquared: 1 / precision }
  }
  const { bias } = about(usualOffset ** 2)
  const seen = known.reduce((sum, { count, mean }) => sum + (mean - bias) ** 2 - spread / count, 0)
  // One degree of freedom went into the bias.
  const squared = (usualOffsetWeight * usualOffset ** 2 + seen) / (usualOffsetWeight + Math.max(0, known.length - 1))
  const offset = Math.max(leastOffset ** 2, squared)
  return { ...about(offset), offset }
}

/** After this many draws below the elapsed time, sample from the tail of the distribution instead. */
const mostDraws = 60

/** A possible duration as a multiple of the plan, more than `atLeast` of it, in a run with this `z`. */
export function drawFrom(odds: DurationOdds, z: number, atLeast: number, random: () => number): number {
  const { scale } = odds
  const middle = odds.middle + odds.share * z
  for (let n = 0; n < mostDraws; n += 1) {
    const times = Math.exp(middle + scale * studentFrom(random, tailDegrees))
    if (times > atLeast) return times
  }
  // Far out, t falls with the power of its degrees of freedom: how much further it goes is a Pareto draw.
  const passed = Math.max(1, (Math.log(atLeast) - middle) / scale)
  return Math.exp(middle + scale * passed * Math.pow(1 - random(), -1 / tailDegrees))
}
