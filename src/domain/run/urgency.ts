import type { WindUp } from '../kinds/windUp'
import { truncateToSeconds } from '../timing/rounding'
import { secondMs } from '../timing/units'

export const urgencies = ['calm', 'warn', 'danger', 'over'] as const
export type Urgency = (typeof urgencies)[number]

/**
 * The thresholds for a segment of this length (ms). The first is at most a third of it, and the second is shortened in
 * proportion: a short segment begins calm, and its warning still comes before its danger.
 */
export function windUpWithin({ warnMs, dangerMs }: WindUp, durationMs: number): WindUp {
  const longestMs = Math.max(warnMs, dangerMs)
  if (longestMs <= durationMs / 3) return { warnMs, dangerMs }
  const shortened = (ms: number): number => truncateToSeconds((ms / longestMs) * (durationMs / 3))
  return { warnMs: shortened(warnMs), dangerMs: shortened(dangerMs) }
}

/** How urgent it is with this much time left (ms). As with all lateness, it is over time once a whole second shows. */
export function urgencyOf(remainingMs: number, { warnMs, dangerMs }: WindUp): Urgency {
  if (remainingMs <= -secondMs) return 'over'
  if (remainingMs <= dangerMs) return 'danger'
  return remainingMs <= warnMs ? 'warn' : 'calm'
}
