import { minuteMs } from '../timing/units'

/** People stand by this long before they go on. */
export const standbyMs = 10 * minuteMs

/** The usual call if nothing was agreed: this long before they go on. */
const usualMs = 30 * minuteMs

/** When somebody is called, as an offset from the session's start in ms, and the reason for that time. */
export interface CallTime {
  readonly atMs: number
  /** `agreed`: as agreed. `usual`: nothing was agreed. `standby`: what was agreed is later than the standby. */
  readonly by: 'agreed' | 'usual' | 'standby'
}

/**
 * `firstMs`: when they first go on. `arrivalMs`: the agreed arrival, null if there is none. Nobody is called later than
 * the standby.
 */
export function callTime(firstMs: number, arrivalMs: number | null): CallTime {
  if (arrivalMs === null) return { atMs: firstMs - usualMs, by: 'usual' }
  const standbyAtMs = firstMs - standbyMs
  return arrivalMs <= standbyAtMs ? { atMs: arrivalMs, by: 'agreed' } : { atMs: standbyAtMs, by: 'standby' }
}
