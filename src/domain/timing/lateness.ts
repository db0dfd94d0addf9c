import { secondMs } from './units'

/**
 * How late or early, in whole seconds nearer to zero, so that nothing is called late before it is a second late. Adding
 * nothing makes a plain zero of minus zero, which is told apart when values are compared.
 */
export const wholeSeconds = (ms: number): number => Math.trunc(ms / secondMs) * secondMs + 0

/** The instant that is shown of `at` (epoch ms) beside how late or early it is told to be against `targetAt`. */
export const wholeInstant = (at: number, targetAt: number): number => targetAt + wholeSeconds(at - targetAt)

/**
 * Amounts in whole seconds that add up to `total`, itself whole: each is rounded nearer to zero, and what is left over
 * goes, a second each, to those that lost most by it.
 */
export function wholeParts(parts: readonly number[], total: number): readonly number[] {
  const whole = parts.map(wholeSeconds)
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

/** Positive took longer, or ended later. */
export const sideOf = (byMs: number): Lateness => (byMs > 0 ? 'late' : byMs < 0 ? 'early' : 'even')
