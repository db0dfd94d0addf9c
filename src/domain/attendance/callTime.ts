import { minuteMs } from '../timing/units'

/** Who goes on stands by this long before. */
export const standbyMs = 10 * minuteMs

/** Where nobody has said when to come: this long before they are on. */
const usualMs = 30 * minuteMs

/** When somebody is called, as an offset from the session's start in ms, and what it goes by. */
export interface CallTime {
  readonly atMs: number
  /** What was agreed; the usual time where nothing was; the standby where what was agreed is after it. */
  readonly by: 'agreed' | 'usual' | 'standby'
}

/** `firstMs`: when they are first on; `arrivalMs`: the agreed arrival, null for none. A call is never after the standby. */
export function callTime(firstMs: number, arrivalMs: number | null): CallTime {
  if (arrivalMs === null) return { atMs: firstMs - usualMs, by: 'usual' }
  const standbyAtMs = firstMs - standbyMs
  return arrivalMs <= standbyAtMs ? { atMs: arrivalMs, by: 'agreed' } : { atMs: standbyAtMs, by: 'standby' }
}
