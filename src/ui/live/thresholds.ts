import type { SegmentKind } from '../../domain/segment'
import { minuteMs } from '../../domain/timing/units'
import type { Preferences } from '../../ipc/preferences'

/** From how much time left (ms) it is said to wind up, and that time is nearly up. */
export interface Threshold {
  readonly warnMs: number
  readonly dangerMs: number
}

export const defaultThreshold: Threshold = { warnMs: 3 * minuteMs, dangerMs: minuteMs }

/** What is set for a kind, else what holds for all. */
export const thresholdOf = (kind: SegmentKind, set: Preferences['live']['thresholds']): Threshold =>
  set[kind] ?? defaultThreshold

/** One of the two changed: the other gives way, since time is nearly up only after it was said to wind up. */
export const withWarn = ({ dangerMs }: Threshold, warnMs: number): Threshold => ({
  warnMs,
  dangerMs: Math.min(dangerMs, warnMs),
})
export const withDanger = ({ warnMs }: Threshold, dangerMs: number): Threshold => ({
  warnMs: Math.max(warnMs, dangerMs),
  dangerMs,
})
