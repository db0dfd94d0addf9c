import type { SegmentKind } from '../segment'
import { minuteMs, secondMs } from '../timing/units'

/** How much time is left when a segment's clock turns to a warning and then to danger, ms. */
export interface UrgencyThresholds {
  readonly warnMs: number
  readonly dangerMs: number
}

export const urgencies = ['calm', 'warn', 'danger', 'over'] as const
export type Urgency = (typeof urgencies)[number]

/** Somebody speaks freely and must come to an end. */
const speech: UrgencyThresholds = { warnMs: 2 * minuteMs, dangerMs: 30 * secondMs }
/** Several speak: it takes longer to bring to an end. */
const round: UrgencyThresholds = { warnMs: 3 * minuteMs, dangerMs: minuteMs }
/** Rehearsed or short: who stands by needs the warning, nobody on stage does. */
const brief: UrgencyThresholds = { warnMs: 30 * secondMs, dangerMs: 10 * secondMs }

/** What holds unless somebody sets other times. */
export const defaultThresholds: Readonly<Record<SegmentKind, UrgencyThresholds>> = {
  caseShare: speech,
  microForum: round,
  keynote: { warnMs: 5 * minuteMs, dangerMs: minuteMs },
  skit: { warnMs: minuteMs, dangerMs: 20 * secondMs },
  talk: speech,
  opening: brief,
  hosting: brief,
  video: brief,
  interaction: round,
  ceremony: brief,
  break: { warnMs: 5 * minuteMs, dangerMs: 2 * minuteMs },
  photo: brief,
  custom: speech,
}

/** How pressing it is with this much time left (ms). As with all that is late, it is over once a whole second shows it. */
export function urgencyOf(remainingMs: number, { warnMs, dangerMs }: UrgencyThresholds): Urgency {
  if (remainingMs <= -secondMs) return 'over'
  if (remainingMs <= dangerMs) return 'danger'
  return remainingMs <= warnMs ? 'warn' : 'calm'
}
