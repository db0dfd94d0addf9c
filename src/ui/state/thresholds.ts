import { kinds, type SegmentKind } from '../../domain/kinds'
import type { WindUp } from '../../domain/kinds/windUp'
import type { RunSegment } from '../../domain/run/runState'
import { windUpWithin } from '../../domain/run/urgency'
import type { Preferences } from '../../ipc/preferences'

/** The user's setting for a kind, otherwise the kind's default. */
export const thresholdOf = (kind: SegmentKind, set: Preferences['live']['thresholds']): WindUp =>
  set[kind] ?? kinds[kind].windUp

/** The thresholds of a segment with its present planned duration: the one rule for the console and the displays. */
export const windUpOf = (
  { segment, durationMs }: Pick<RunSegment, 'segment' | 'durationMs'>,
  set: Preferences['live']['thresholds'],
): WindUp => windUpWithin(thresholdOf(segment.kind, set), durationMs)

/** One of the two changed, so the other adjusts: the danger threshold comes after the warning. */
export const withWarn = ({ dangerMs }: WindUp, warnMs: number): WindUp => ({
  warnMs,
  dangerMs: Math.min(dangerMs, warnMs),
})
export const withDanger = ({ warnMs }: WindUp, dangerMs: number): WindUp => ({
  warnMs: Math.max(warnMs, dangerMs),
  dangerMs,
})
