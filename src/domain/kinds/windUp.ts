import { minuteMs, secondMs } from '../timing/units'

/** How much time is left when a segment's clock turns to a warning and then to danger, ms. */
export interface WindUp {
  readonly warnMs: number
  readonly dangerMs: number
}

/** Somebody speaks freely and must come to an end. */
export const speech: WindUp = { warnMs: 2 * minuteMs, dangerMs: 30 * secondMs }
/** Several speak: it takes longer to bring to an end. */
export const round: WindUp = { warnMs: 3 * minuteMs, dangerMs: minuteMs }
/** Rehearsed or short: who stands by needs the warning, nobody on stage does. */
export const brief: WindUp = { warnMs: 30 * secondMs, dangerMs: 10 * secondMs }
