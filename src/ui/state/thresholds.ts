import { kinds, type SegmentKind } from '../../domain/kinds'
import type { WindUp } from '../../domain/kinds/windUp'
import type { RunSegment } from '../../domain/run/runState'
import { windUpWithin } from '../../domain/run/urgency'
import type { Preferences } from '../../ipc/preferences'

/** What is set for a kind, else what holds for its kind. */
export const thresholdOf = (kind: SegmentKind, set: Preferences['live']['thresholds']): WindUp =>
  set[kind] ?? kinds[kind].windUp

/** What holds for a segment as long as it is planned now: the one rule for the console and the displays. */
export const windUpOf = (
  { segment, durationMs }: Pick<RunSegment, 'segment' | 'durationMs'>,
  set: Preferences['live']['thresholds'],
): WindUp => windUpWithin(thresholdOf(segment.kind, set), durationMs)

/** One of the two changed: the other gives way, since time is nearly up only after it was said to wind up. */
export const withWarn = ({ dangerMs }: WindUp, warnMs: number): WindUp => ({
  warnMs,
  dangerMs: Math.min(dangerMs, warnMs),
})
export const withDanger = ({ warnMs }: WindUp, dangerMs: number): WindUp => ({
  warnMs: Math.max(warnMs, dangerMs),
  dangerMs,
})
