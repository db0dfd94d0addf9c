import { defaultThresholds, type UrgencyThresholds } from '../../domain/live/urgency'
import type { SegmentKind } from '../../domain/segment'
import type { Preferences } from '../../ipc/preferences'

/** What is set for a kind, else what holds for its kind. */
export const thresholdOf = (kind: SegmentKind, set: Preferences['live']['thresholds']): UrgencyThresholds =>
  set[kind] ?? defaultThresholds[kind]

/** One of the two changed: the other gives way, since time is nearly up only after it was said to wind up. */
export const withWarn = ({ dangerMs }: UrgencyThresholds, warnMs: number): UrgencyThresholds => ({
  warnMs,
  dangerMs: Math.min(dangerMs, warnMs),
})
export const withDanger = ({ warnMs }: UrgencyThresholds, dangerMs: number): UrgencyThresholds => ({
  warnMs: Math.max(warnMs, dangerMs),
  dangerMs,
})
