import { secondMs } from './units'

/**
 * A lateness in whole seconds, rounded toward zero: nothing is called late before it is a full second late. Adding 0
 * turns minus zero into zero, which comparisons of values would treat as different.
 */
export const truncateToSeconds = (ms: number): number => Math.trunc(ms / secondMs) * secondMs + 0

/**
 * Time left in whole seconds, rounded up: a second that has begun counts, so that 0:00 is shown when time is up, and a
 * second over is below zero.
 */
export const ceilToSeconds = (ms: number): number => Math.ceil(ms / secondMs) * secondMs

/** The instant to show for `at` (epoch ms), so that it agrees with the lateness against `targetAt` shown beside it. */
export const wholeInstant = (at: number, targetAt: number): number => targetAt + truncateToSeconds(at - targetAt)

/**
 * Amounts in whole seconds that add up to `total`, itself whole. Each is rounded toward zero, and the rest goes, one
 * second each, to those that lost most by rounding.
 */
export function wholeParts(parts: readonly number[], total: number): readonly number[] {
  const whole = parts.map(truncateToSeconds)
  const left = total - whole.reduce((sum, ms) => sum + ms, 0)
  const step = Math.sign(left) * secondMs
  const byLoss = parts
    .map((ms, i) => ({ i, lost: (ms - (whole[i] ?? 0)) * Math.sign(left) }))
    .sort((a, b) => b.lost - a.lost)
  for (let n = 0; n * secondMs < Math.abs(left) && byLoss.length > 0; n += 1) {
    const at = byLoss[n % byLoss.length]?.i ?? 0
    whole[at] = (whole[at] ?? 0) + step
  }
  return whole
}

export type Lateness = 'late' | 'early' | 'even'

/** Positive: it took longer, or ended later. */
export const sideOf = (byMs: number): Lateness => (byMs > 0 ? 'late' : byMs < 0 ? 'early' : 'even')
