/** How many copies a printer is asked for at once. */
export const mostCopies = 999

/** How many papers one job has. */
export const mostParts = 50
