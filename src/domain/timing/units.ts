export const secondMs = 1_000
export const minuteMs = 60 * secondMs
export const hourMs = 60 * minuteMs
export const dayMs = 24 * hourMs
/** The end of the year 9999, the last one with four digits, epoch ms. */
export const lastInstant = Date.UTC(10_000, 0) - 1
