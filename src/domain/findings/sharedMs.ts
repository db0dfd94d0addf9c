import type { Span } from '../sessionSummary'

/** How long two spans run at once, in ms; not above 0 where they do not. */
export const sharedMs = (a: Span, b: Span): number => Math.min(a.endAt, b.endAt) - Math.max(a.startAt, b.startAt)
