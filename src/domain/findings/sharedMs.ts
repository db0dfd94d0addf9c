import type { Span } from '../sessionSummary'

/** How long two spans overlap, in ms; 0 or less if they do not. */
export const sharedMs = (a: Span, b: Span): number => Math.min(a.endAt, b.endAt) - Math.max(a.startAt, b.startAt)
