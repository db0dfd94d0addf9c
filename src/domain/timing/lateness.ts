import { secondMs } from './units'

/** How late or early, in whole seconds nearer to zero, so that nothing is called late before it is a second late. */
export const wholeSeconds = (ms: number): number => Math.trunc(ms / secondMs) * secondMs

export type Lateness = 'late' | 'early' | 'even'

/** Positive took longer, or ended later. */
export const sideOf = (byMs: number): Lateness => (byMs > 0 ? 'late' : byMs < 0 ? 'early' : 'even')
